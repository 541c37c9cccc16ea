/** The grid alone on a page, for tests in a browser. */
import { readAppearance } from "../../../../files/appearance";
import { readWorkbook } from "../../../../files/read";
import type { Appearance } from "../../../../src/workbook/appearance";
import type { Workbook } from "../../../../src/workbook/model";
import type { OpenedWorkbook } from "../../../../workbench/document/document";
import { createGrid } from "../../../../workbench/grid/univer-grid";

async function openFile(bytes: Uint8Array, name: string): Promise<OpenedWorkbook> {
  const workbook = await readWorkbook(bytes, name);
  const appearance = readAppearance(bytes);
  return { name, origin: "xlsx", bytes, workbook, appearance, fingerprint: "" };
}

function opened(workbook: Workbook, appearance: Appearance): OpenedWorkbook {
  return { name: "t.xlsx", origin: "made", bytes: new Uint8Array(), workbook, appearance, fingerprint: "" };
}

/** The page's policy allows no style that stands as text. */
Object.assign(document.getElementById("grid")!.style, { position: "absolute", inset: "0" });

export const page = { createGrid, openFile, opened };
declare global {
  interface Window {
    gridPage: typeof page;
  }
}
window.gridPage = page;
