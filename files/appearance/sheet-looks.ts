/** The looks of one sheet as they are gathered, whatever the file's format: within bounds, and then the empty cells. */
import { type Drawing, PLAIN_SHEET, type SheetAppearance } from "../../src/workbook/appearance";
import { MAX_COLUMNS, MAX_ROWS } from "../../src/workbook/address";
import type { Limits } from "../limits";
import { MOST_DRAWINGS } from "./drawing-parts";

/** How much of a workbook is kept, over all its sheets. */
export interface Room {
  /** Cells and rows. */
  left: number;
  /** Empty cells that are given the style of their row or column. */
  leftForEmpty: number;
}

/** Empty cells that get the style of their row or column: many screens' worth. */
const MOST_EMPTY = 500_000;

export function roomFor(limits: Limits): Room {
  return { left: limits.cells, leftForEmpty: MOST_EMPTY };
}

interface ColumnSpan {
  readonly from: number;
  readonly to: number;
  readonly width: number | null;
  readonly style: number;
}

const TALLEST_ROW = 409.5;
const WIDEST_COLUMN = 255;
/** Columns without cells that keep their width: more than a screen shows, fewer than a sheet has. */
const EMPTY_COLUMNS = 256;

/** What is no size of a row or a column in Excel counts as not given. */
export function isHeight(points: number): boolean {
  return points > 0 && points <= TALLEST_ROW;
}

export function isWidth(characters: number): boolean {
  return characters > 0 && characters <= WIDEST_COLUMN;
}

function isPlace(n: number, end: number): boolean {
  return Number.isInteger(n) && n >= 0 && n < end;
}

/** Styles are places in the workbook's styles; whatever lies outside the sheet is passed over. */
export class SheetLooks {
  defaultColumnWidth = PLAIN_SHEET.defaultColumnWidth;
  defaultRowHeight = PLAIN_SHEET.defaultRowHeight;
  gridLines = true;
  tabColor: string | undefined;
  private frozenRows = 0;
  private frozenColumns = 0;
  private readonly styles = new Map<number, Map<number, number>>();
  private readonly rowHeights = new Map<number, number>();
  private readonly rowStyles = new Map<number, number>();
  private readonly spans: ColumnSpan[] = [];
  private spanned = 0;
  private readonly drawings: Drawing[] = [];
  private rowsUsed = 0;
  private columnsUsed = 0;
  /** The line of the cell before: cells come row by row. */
  private line: Map<number, number> | null = null;
  private lineRow = -1;

  constructor(private readonly room: Room) {}

  cell(row: number, col: number, style: number): void {
    if (!isPlace(row, MAX_ROWS) || !isPlace(col, MAX_COLUMNS) || !this.keeps()) return;
    if (row !== this.lineRow || !this.line) this.line = this.lineOf((this.lineRow = row));
    this.line.set(col, style);
    if (row >= this.rowsUsed) this.rowsUsed = row + 1;
    if (col >= this.columnsUsed) this.columnsUsed = col + 1;
  }

  /** @param style of the whole row; null for none */
  row(row: number, height: number, style: number | null): void {
    if (!isPlace(row, MAX_ROWS)) return;
    if (isHeight(height) && this.keeps()) this.rowHeights.set(row, height);
    if (style !== null && this.keeps()) this.rowStyles.set(row, style);
  }

  /** @param width as Excel shows it; null for the default */
  columns(from: number, last: number, width: number | null, style: number): void {
    const to = Math.min(last, MAX_COLUMNS - 1);
    if (!isPlace(from, MAX_COLUMNS) || !(to >= from)) return;
    // Spans do not overlap, so together they are no wider than a sheet.
    this.spanned += to - from + 1;
    if (this.spanned <= MAX_COLUMNS) this.spans.push({ from, to, width, style });
  }

  freeze(rows: number, columns: number): void {
    if (isPlace(rows, MAX_ROWS)) this.frozenRows = rows;
    if (isPlace(columns, MAX_COLUMNS)) this.frozenColumns = columns;
  }

  draw(drawing: Drawing): void {
    if (this.drawings.length < MOST_DRAWINGS) this.drawings.push(drawing);
  }

  finish(): SheetAppearance {
    this.styleEmptyCells();
    return {
      styles: this.styles,
      columnWidths: this.columnWidths(),
      rowHeights: this.rowHeights,
      defaultColumnWidth: this.defaultColumnWidth,
      defaultRowHeight: this.defaultRowHeight,
      frozenRows: this.frozenRows,
      frozenColumns: this.frozenColumns,
      gridLines: this.gridLines,
      ...(this.tabColor === undefined ? {} : { tabColor: this.tabColor }),
      drawings: this.drawings,
    };
  }

  private lineOf(row: number): Map<number, number> {
    let line = this.styles.get(row);
    if (!line) this.styles.set(row, (line = new Map()));
    return line;
  }

  private keeps(): boolean {
    return --this.room.left >= 0;
  }

  private columnWidths(): Map<number, number> {
    const widths = new Map<number, number>();
    const last = Math.max(this.columnsUsed, EMPTY_COLUMNS) - 1;
    for (const { from, to, width } of this.spans) {
      if (width === null) continue;
      for (let col = from; col <= Math.min(to, last); col++) widths.set(col, width);
    }
    return widths;
  }

  /** Empty cells are not written where their whole row or column has a style: the row's counts before the column's. */
  private styleEmptyCells(): void {
    for (const [row, style] of this.rowStyles) {
      if (row >= this.rowsUsed) continue;
      for (let col = 0; col < this.columnsUsed && this.room.leftForEmpty > 0; col++)
        this.styleEmpty(row, col, style);
    }
    for (const { from, to, style } of this.spans) {
      const last = Math.min(to, this.columnsUsed - 1);
      if (style === 0 || last < from) continue;
      for (let row = 0; row < this.rowsUsed && this.room.leftForEmpty > 0; row++) {
        if (this.rowStyles.has(row)) continue;
        for (let col = from; col <= last; col++) this.styleEmpty(row, col, style);
      }
    }
  }

  private styleEmpty(row: number, col: number, style: number): void {
    const line = this.lineOf(row);
    if (line.has(col)) return;
    this.room.leftForEmpty--;
    line.set(col, style);
  }
}
