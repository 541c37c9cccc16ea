/** The door to the spreadsheet. What stands behind it is the heaviest part of the page and is fetched here. */
import type { Language } from "../../src/messages/messages";
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
  const [{ GridInUniver }, { startUniver }, locale] = await Promise.all([
    import("./grid-in-univer"),
    import("./start-univer"),
    language === "zh" ? import("./locale-zh") : import("./locale-en"),
    loadStyles(),
  ]);
  return new GridInUniver(startUniver(container, language, locale.default), container, language);
}
