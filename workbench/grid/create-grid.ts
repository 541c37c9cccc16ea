/** Loads and starts the spreadsheet, a lazy chunk: it is the heaviest part of the page. */
import type { GridWords } from "../../src/messages/grid-words";
import { wordsIn, type LazyWords } from "../../src/messages/lazy-words";
import type { Language } from "../../src/messages/messages";
import { grid } from "../../src/messages/zh-CN/grid";
import { assetUrl } from "../single-file/asset-url";
import { CellNote } from "./overlays/cell-note";
import { keepMended } from "./mend-aria";
import type { WorkbenchGrid } from "./grid";

const gridWords: LazyWords<GridWords> = {
  zh: grid,
  loadEn: async () => (await import("../../src/messages/en/grid")).grid,
};

const STYLES = "workbench-grid.css";

/** Univer's style sheet, from the page's folder. */
function loadStyles(): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: assetUrl(STYLES) });
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => reject(new Error(`${STYLES} cannot be loaded`)));
    document.head.append(link);
  });
}

export async function createGrid(container: HTMLElement, language: Language): Promise<WorkbenchGrid> {
  const [{ UniverGrid }, { startUniver }, { default: locale }, words] = await Promise.all([
    import("./univer-grid"),
    import("./start-univer"),
    language === "zh" ? import("./locale-zh") : import("./locale-en"),
    wordsIn(gridWords, language),
    loadStyles(),
  ]);
  // Univer owns this element; the cell note lies over it.
  const cells = document.createElement("div");
  Object.assign(cells.style, { position: "absolute", inset: "0" });
  // The context menu of the sheet tabs offers only what the page does not allow.
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
  const grid = new UniverGrid(startUniver(cells, language, locale), new CellNote(container), words);
  // Its notifications and menus stand beside everything else in the page.
  keepMended(document.body, words);
  return grid;
}
