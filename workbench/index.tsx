/** The page for people without Excel: a real spreadsheet beside the same pane. */
import { createRoot } from "react-dom/client";
import { startWorkerEngine } from "../taskpane/engine/start-worker";
import { WorkbenchApp } from "./app/WorkbenchApp";
import { Workbench } from "./state/workbench";

function start(root: HTMLElement): void {
  // The one rule that is not a component's; as a property, because the page's policy allows no style in text.
  document.body.style.margin = "0";
  const workbench = new Workbench({
    gridElement: document.createElement("div"),
    createGrid: async (element, language) =>
      (await import("./grid/create-grid")).createGrid(element, language),
    engine: startWorkerEngine(),
  });
  createRoot(root).render(<WorkbenchApp workbench={workbench} />);
}

const root = document.getElementById("root");
if (root) start(root);
