/** One worksheet part, for how it looks. What it says is read by files/xlsx/read-sheet.ts. */
import { type Drawing, PLAIN_SHEET, type SheetAppearance } from "../../src/workbook/appearance";
import { MAX_COLUMNS, MAX_ROWS } from "../../src/workbook/address";
import type { OfficePackage } from "../package/package";
import { type Attributes, isOn, type XmlHandler } from "../package/xml";
import { cellKey } from "../xlsx/cell-ref";
import { MOST_DRAWINGS } from "./drawing-parts";
import { defaultWidth, shownWidth } from "./column-width";
import type { StyleTable } from "./style-table";
import { tolerate } from "./tolerate";

export interface LooksContext {
  readonly styles: StyleTable;
  /** The names of WPS's pictures in cells, by their ids. */
  readonly cellImages: ReadonlyMap<string, string>;
  /** How many more cells and rows may be kept, over all sheets, … */
  room: number;
  /** … and how many empty cells may be given the style of their row or column. */
  roomForEmpty: number;
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
/** WPS shows a picture in a cell by this function of its own. */
const CELL_IMAGE = /DISPIMG\("([^"]+)"/i;

export function readLooks(pkg: OfficePackage, part: string, context: LooksContext): SheetAppearance {
  const reader = new LooksReader(context);
  tolerate(() => pkg.parse(part, reader));
  return reader.finish();
}

class LooksReader implements XmlHandler {
  wantsText = false;

  private readonly styles = new Map<number, Map<number, number>>();
  private readonly rowHeights = new Map<number, number>();
  private readonly rowStyles = new Map<number, number>();
  private readonly spans: ColumnSpan[] = [];
  private spanned = 0;
  private defaultColumnWidth = PLAIN_SHEET.defaultColumnWidth;
  private defaultRowHeight = PLAIN_SHEET.defaultRowHeight;
  private frozenRows = 0;
  private frozenColumns = 0;
  private gridLines = true;
  private tabColor: string | undefined;
  private readonly cellPictures: Drawing[] = [];
  /** Controls hold elements named row and col, too. */
  private within: "cells" | "columns" | null = null;
  private views = 0;
  private row = -1;
  private col = -1;
  private line: Map<number, number> | null = null;
  private rowsUsed = 0;
  private columnsUsed = 0;
  private formula = "";

  constructor(private readonly context: LooksContext) {}

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case "c":
        if (this.within === "cells") this.openCell(attributes);
        break;
      case "f":
        if (this.context.cellImages.size > 0) this.wantsText = true;
        break;
      case "row":
        if (this.within === "cells") this.openRow(attributes);
        break;
      case "col":
        if (this.within === "columns") this.openColumns(attributes);
        break;
      case "sheetData":
        this.within = "cells";
        break;
      case "cols":
        this.within = "columns";
        break;
      case "sheetView":
        if (++this.views === 1) this.gridLines = isOn(attributes.showGridLines, true);
        break;
      case "pane":
        if (this.views === 1) this.freeze(attributes);
        break;
      case "sheetFormatPr":
        this.setDefaults(attributes);
        break;
      case "tabColor":
        this.tabColor = this.context.styles.color(attributes);
        break;
    }
  }

  close(name: string): void {
    if (name === "sheetData" || name === "cols") this.within = null;
    else if (name === "f" && this.wantsText) this.closeFormula();
  }

  text(piece: string): void {
    this.formula += piece;
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
      drawings: this.cellPictures,
    };
  }

  private openRow({ r, s, ht, customFormat }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.col = -1;
    this.line = null;
    if (!isPlace(this.row, MAX_ROWS)) return;
    const height = Number(ht);
    if (height > 0 && height <= TALLEST_ROW && this.keeps()) this.rowHeights.set(this.row, height);
    if (s !== undefined && isOn(customFormat) && this.keeps())
      this.rowStyles.set(this.row, this.context.styles.index(s));
  }

  private openCell({ r, s }: Attributes): void {
    if (r === undefined) this.col++;
    else {
      const key = cellKey(r);
      if (key < 0) return;
      const row = Math.floor(key / MAX_COLUMNS);
      if (row !== this.row) this.line = null;
      this.row = row;
      this.col = key % MAX_COLUMNS;
    }
    if (!isPlace(this.row, MAX_ROWS) || !isPlace(this.col, MAX_COLUMNS) || !this.keeps()) return;
    this.line ??= this.lineOf(this.row);
    this.line.set(this.col, this.context.styles.index(s));
    if (this.row >= this.rowsUsed) this.rowsUsed = this.row + 1;
    if (this.col >= this.columnsUsed) this.columnsUsed = this.col + 1;
  }

  private lineOf(row: number): Map<number, number> {
    let line = this.styles.get(row);
    if (!line) this.styles.set(row, (line = new Map()));
    return line;
  }

  private keeps(): boolean {
    return --this.context.room >= 0;
  }

  private openColumns({ min, max, width, style }: Attributes): void {
    const from = Number(min) - 1;
    const to = Math.min(Number(max), MAX_COLUMNS) - 1;
    if (!isPlace(from, MAX_COLUMNS) || !(to >= from)) return;
    // Spans do not overlap, so together they are no wider than a sheet.
    this.spanned += to - from + 1;
    if (this.spanned > MAX_COLUMNS) return;
    const stored = Number(width);
    this.spans.push({
      from,
      to,
      width: stored > 0 && stored <= WIDEST_COLUMN ? shownWidth(stored) : null,
      style: this.context.styles.index(style),
    });
  }

  /** Only frozen panes: a split one scrolls on both sides. */
  private freeze({ state, xSplit, ySplit }: Attributes): void {
    if (state !== "frozen" && state !== "frozenSplit") return;
    const [rows, columns] = [Number(ySplit), Number(xSplit)];
    if (isPlace(rows, MAX_ROWS)) this.frozenRows = rows;
    if (isPlace(columns, MAX_COLUMNS)) this.frozenColumns = columns;
  }

  private setDefaults({ defaultColWidth, baseColWidth, defaultRowHeight }: Attributes): void {
    const width = Number(defaultColWidth);
    const characters = Number(baseColWidth);
    const height = Number(defaultRowHeight);
    if (width > 0 && width <= WIDEST_COLUMN) this.defaultColumnWidth = shownWidth(width);
    else if (characters > 0 && characters <= WIDEST_COLUMN)
      this.defaultColumnWidth = defaultWidth(characters);
    if (height > 0 && height <= TALLEST_ROW) this.defaultRowHeight = height;
  }

  private closeFormula(): void {
    const name = this.context.cellImages.get(CELL_IMAGE.exec(this.formula)?.[1] ?? "");
    const { row, col } = this;
    if (name !== undefined && this.cellPictures.length < MOST_DRAWINGS)
      this.cellPictures.push({ kind: "picture", name, from: { row, col }, to: { row, col } });
    this.formula = "";
    this.wantsText = false;
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
      for (let col = 0; col < this.columnsUsed && this.context.roomForEmpty > 0; col++)
        this.styleEmpty(row, col, style);
    }
    for (const { from, to, style } of this.spans) {
      const last = Math.min(to, this.columnsUsed - 1);
      if (style === 0 || last < from) continue;
      for (let row = 0; row < this.rowsUsed && this.context.roomForEmpty > 0; row++) {
        if (this.rowStyles.has(row)) continue;
        for (let col = from; col <= last; col++) this.styleEmpty(row, col, style);
      }
    }
  }

  private styleEmpty(row: number, col: number, style: number): void {
    const line = this.lineOf(row);
    if (line.has(col)) return;
    this.context.roomForEmpty--;
    line.set(col, style);
  }
}

function isPlace(n: number, end: number): boolean {
  return Number.isInteger(n) && n >= 0 && n < end;
}
