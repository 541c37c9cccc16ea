/** The grid alone on a page, for tests in a browser. */
import type { IStyleData } from "@univerjs/core";
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
  /** How a cell is drawn over its own style. */
  drawn(sheet: string, row: number, col: number): Drawn;
  /** The colour in the middle of a cell that is in view, or beside it by so many pixels. */
  colour(row: number, col: number, beside?: readonly [number, number]): readonly number[];
  /** Where the selected cell ends, and where the scroll bar below the cells begins, in pixels of the grid. */
  place(): { readonly address: string | undefined; readonly bottom: number; readonly barTop: number };
  /** Past the page's menus and keys. */
  run(command: string): Promise<unknown>;
}

export interface Drawn {
  readonly text: string;
  readonly fill: string | undefined;
  readonly letters: string | undefined;
  readonly isBold: boolean;
  readonly bar: number | undefined;
  readonly icon: string | undefined;
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
    drawn(sheet, row, col) {
      const cell = api.getActiveWorkbook()?.getSheetByName(sheet)?.getSheet().getCell(row, col);
      const { interceptorStyle, dataBar, iconSet } = (cell ?? {}) as {
        interceptorStyle?: IStyleData;
        dataBar?: { value: number };
        iconSet?: { iconId: string };
      };
      return {
        text: String(cell?.v),
        fill: interceptorStyle?.bg?.rgb ?? undefined,
        letters: interceptorStyle?.cl?.rgb ?? undefined,
        isBold: interceptorStyle?.bl === 1,
        bar: dataBar?.value,
        icon: iconSet?.iconId,
      };
    },
    colour(row, col, [right, down] = [0, 0]) {
      const { x, y, width, height } = api
        .getActiveWorkbook()!
        .getActiveSheet()
        .getRange(row, col)
        .getCellRect();
      const shown = sheetCanvas();
      // Read from a copy: the sheet's own canvas stays on the fast path.
      const copy = new OffscreenCanvas(1, 1).getContext("2d")!;
      copy.drawImage(shown, -(x + width / 2 + right), -(y + height / 2 + down));
      return [...copy.getImageData(0, 0, 1, 1).data].slice(0, 3);
    },
    place() {
      const sheet = api.getActiveWorkbook()!.getActiveSheet();
      const selected = sheet.getSelection()!.getActiveRange()!;
      const above = sheet.getRange(sheet.getVisibleRange()!.startRow, 0).getCellRect().top;
      return {
        address: grid.selection()?.address,
        bottom: selected.getCellRect().bottom - above + sheet.getRange(0, 0).getCellRect().top,
        barTop: sheetCanvas().clientHeight - 14,
      };
    },
    run: (command) => api.executeCommand(command),
  };
}

/** The largest there is; tests read it at the device's own pixels. */
function sheetCanvas(): HTMLCanvasElement {
  return [...document.querySelectorAll("canvas")].sort((a, b) => b.width - a.width)[0]!;
}

window.gridReady = start();
