/** The door to the spreadsheet. What stands behind it is the heaviest part of the page and is fetched here. */
import type { Language } from "../../src/messages/messages";
import { CellNote } from "./overlays/cell-note";
import type { Grid } from "./grid";

const STYLES = "workbench-grid.css";

/** The spreadsheet's looks, from the page's own folder. */
function loadStyles(): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: STYLES });
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => reject(new Error(`${STYLES} cannot be loaded`)));
    document.head.append(link);
  });
}

export async function createGrid(container: HTMLElement, language: Language): Promise<Grid> {
  const [{ UniverGrid }, { startUniver }, { default: locale }, { grid: words }] = await Promise.all([
    import("./univer-grid"),
    import("./start-univer"),
    language === "zh" ? import("./locale-zh") : import("./locale-en"),
    language === "zh" ? import("../../src/messages/zh-CN/grid") : import("../../src/messages/en/grid"),
    loadStyles(),
  ]);
  // What the spreadsheet draws into is its own alone; what is said of the cells lies over it.
  const cells = document.createElement("div");
  Object.assign(cells.style, { position: "absolute", inset: "0" });
  // The tabs have a menu of their own, and nothing of it may be done here.
  cells.addEventListener(
    "contextmenu",
    (event) => {
      if (!(event.target instanceof Element) || !event.target.closest("footer")) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true },
  );
  container.append(cells);
  if (getComputedStyle(container).position === "static") container.style.position = "relative";
  return new UniverGrid(startUniver(cells, language, locale), new CellNote(container), words);
}
