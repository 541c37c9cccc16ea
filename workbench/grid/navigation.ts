/** Moves about the workbook in the grid: to a cell, to another sheet, to what is looked for. */
import type { FUniver } from "@univerjs/core/facade";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { parseReference } from "../../src/formulas/references";
import { type Cell, type CellRef, isCellError, type Sheet } from "../../src/workbook/model";
import { eachCell } from "../../src/workbook/sheet";
import { fitColumns } from "./fit-columns";
import { scrollTo } from "./scroll-to";
import type { ShownWorkbook } from "./shown-workbook";

/** Letters of either case and width are the same, and thousands have no separators. */
const searchable = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/g, "$1")
    .replace(/\s+/g, "");

const typed = ({ value, formula }: Cell): string => {
  const shown = isCellError(value) ? value.error : String(value ?? "");
  return formula === undefined ? shown : `${shown}\n=${formula}`;
};

export class Navigation {
  constructor(
    private readonly api: FUniver,
    private readonly shown: () => ShownWorkbook | null,
    /** Univer learns of its own size and zoom when it next draws, which on a busy page is too late to scroll by. */
    private readonly drawNow: () => void,
  ) {}

  private get sheet(): FWorksheet | undefined {
    return this.api.getActiveWorkbook()?.getActiveSheet();
  }

  private contents(name: string): Sheet | undefined {
    return this.shown()
      ?.edits.read()
      .sheets.find((sheet) => sheet.name === name);
  }

  /** @returns false where there is no such cell or its sheet is hidden */
  select({ sheet, row, col }: CellRef): boolean {
    const book = this.api.getActiveWorkbook();
    const found = book?.getSheetByName(sheet);
    if (!found || found.isSheetHidden()) return false;
    if (row >= found.getMaxRows() || col >= found.getMaxColumns()) return false;
    const isCurrent = book?.getActiveSheet().getSheetId() === found.getSheetId();
    found.activate();
    found.getRange(row, col).activate();
    this.drawNow();
    scrollTo(this.api, found, row, col, isCurrent);
    return true;
  }

  fit(sheet: string, left: number, right: number, room: number): void {
    const found = this.api.getActiveWorkbook()?.getSheetByName(sheet);
    if (found) fitColumns(found, left, right, room);
  }

  /** Where a link inside the workbook leads; null where there is no such place. */
  target(to: string): CellRef | null {
    const workbook = this.shown()?.opened.workbook;
    const name = workbook?.definedNames.find((each) => each.name.toLowerCase() === to.toLowerCase());
    const area = parseReference(name?.refersTo ?? to);
    const sheet = area?.sheet ?? this.sheet?.getSheetName();
    return area && sheet !== undefined ? { sheet, row: area.range.top, col: area.range.left } : null;
  }

  /** The sheet after or before the shown one that is not hidden; the last and the first stay. */
  turn(step: 1 | -1): void {
    const sheets = this.api.getActiveWorkbook()?.getSheets() ?? [];
    const visible = sheets.filter((sheet) => !sheet.isSheetHidden());
    const at = visible.findIndex((sheet) => sheet.getSheetId() === this.sheet?.getSheetId());
    visible[at + step]?.activate();
  }

  /** The first cell of the shown sheet, or the corner of what is in use. */
  goTo(corner: "first" | "last"): void {
    const name = this.sheet?.getSheetName();
    const contents = name === undefined ? undefined : this.contents(name);
    if (name === undefined || !contents) return;
    const { rowCount, columnCount } = contents;
    const isLast = corner === "last";
    this.select({
      sheet: name,
      row: isLast ? Math.max(0, rowCount - 1) : 0,
      col: isLast ? Math.max(0, columnCount - 1) : 0,
    });
  }

  /** Cells of the shown sheet that contain the text, as it was typed or as it is shown; row by row. */
  find(text: string): CellRef[] {
    const wanted = searchable(text);
    const { sheet } = this;
    const contents = sheet && this.contents(sheet.getSheetName());
    if (wanted === "" || !sheet || !contents) return [];
    const holds = (each: string) => searchable(each).includes(wanted);
    const isShown = ({ row, col, value }: Cell) =>
      typeof value === "number" && holds(sheet.getRange(row, col).getDisplayValue());
    return [...eachCell(contents)]
      .filter((cell) => holds(typed(cell)) || isShown(cell))
      .sort((a, b) => a.row - b.row || a.col - b.col)
      .map(({ row, col }) => ({ sheet: contents.name, row, col }));
  }
}
