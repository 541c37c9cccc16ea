/** Entry of the page for people without Excel: a spreadsheet beside the same pane. */
import { createRoot } from "react-dom/client";
import { WorkerEngine } from "../taskpane/engine/worker-engine";
import { WorkbenchApp } from "./app/WorkbenchApp";
import { FolderCheck } from "./folder/folder-check";
import { findChunksInside } from "./single-file/find-chunks";
import { startWorker } from "./single-file/start-worker";
import { Workbench } from "./state/workbench";

function start(root: HTMLElement): void {
  findChunksInside();
  // Set as a property, because the content security policy allows no inline style text.
  document.body.style.margin = "0";
  const workbench = new Workbench({
    gridElement: document.createElement("div"),
    createGrid: async (element, language) =>
      (await import("./grid/create-grid")).createGrid(element, language),
    engine: new WorkerEngine(startWorker),
    folder: new FolderCheck(() => new WorkerEngine(startWorker), navigator.hardwareConcurrency || 1),
  });
  createRoot(root).render(<WorkbenchApp workbench={workbench} />);
}

const root = document.getElementById("root");
if (root) start(root);
