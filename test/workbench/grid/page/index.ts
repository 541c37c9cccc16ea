/** The grid alone on a page, for tests in a browser. */
import { readAppearance } from "../../../../files/appearance";
import { readWorkbook } from "../../../../files/read";
import { PLAIN_SHEET } from "../../../../src/workbook/appearance";
import type { Workbook } from "../../../../src/workbook/model";
import { eachCell } from "../../../../src/workbook/sheet";
import type { HostEvent } from "../../../../taskpane/hosts/host";
import type { OpenedWorkbook } from "../../../../workbench/document/document";
import type { WorkbenchGrid, Refusal } from "../../../../workbench/grid/grid";
import type { StartedUniver } from "../../../../workbench/grid/start-univer";
import { createGrid } from "../../../../workbench/grid/create-grid";
import { makeWorkbook, type SheetSpec } from "../../../support/workbook";

async function openFile(bytes: Uint8Array, name: string): Promise<OpenedWorkbook> {
  const workbook = await readWorkbook(bytes, name);
  const appearance = readAppearance(bytes);
  return { name, origin: "xlsx", bytes, workbook, appearance, fingerprint: "" };
}

function make(sheets: Record<string, SheetSpec>): OpenedWorkbook {
  const workbook = makeWorkbook(sheets);
  const appearance = { styles: [], sheets: workbook.sheets.map(() => PLAIN_SHEET) };
  return { name: "t.xlsx", origin: "made", bytes: new Uint8Array(), workbook, appearance, fingerprint: "" };
}

/** A workbook as data that can leave the page. */
function plain(workbook: Workbook) {
  return workbook.sheets.map((sheet) => ({ name: sheet.name, cells: [...eachCell(sheet)] }));
}

const container = document.getElementById("grid")!;
/** The page's policy allows no style that stands as text. */
Object.assign(container.style, { position: "absolute", inset: "0" });

export interface GridPageWindow {
  readonly grid: WorkbenchGrid;
  readonly events: HostEvent[];
  readonly refusals: Refusal[];
  openFile: typeof openFile;
  make: typeof make;
  plain: typeof plain;
  /** The text that a cell shows. */
  shown(sheet: string, row: number, col: number): string;
  /** Past the page's menus and keys. */
  run(command: string): Promise<unknown>;
}

declare global {
  interface Window {
    gridPage: GridPageWindow;
    gridReady: Promise<void>;
  }
}

async function start(): Promise<void> {
  const language = new URLSearchParams(location.search).get("language") === "en" ? "en" : "zh";
  const grid = await createGrid(container, language);
  const events: HostEvent[] = [];
  const refusals: Refusal[] = [];
  grid.listen((event) => events.push(event));
  grid.onRefused((refusal) => refusals.push(refusal));
  const { api } = (grid as unknown as { started: StartedUniver }).started;
  window.gridPage = {
    grid,
    events,
    refusals,
    openFile,
    make,
    plain,
    shown: (sheet, row, col) =>
      String(api.getActiveWorkbook()?.getSheetByName(sheet)?.getSheet().getCell(row, col)?.v),
    run: (command) => api.executeCommand(command),
  };
}

window.gridReady = start();
