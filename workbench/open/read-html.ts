/**
 * Tables copied from Excel, WPS, Word or a page: HTML in, a workbook out. The browser's own parser reads it, which runs
 * no script and loads nothing; it is there for pages only, so this cannot run in a worker.
 */
import { widthOfPixels } from "../../files/appearance/column-width";
import { fittedAppearance } from "../../files/appearance/fitted";
import { DEFAULT_LIMITS, within } from "../../files/limits";
import { TALLEST_ROW } from "../../files/xlsx/excel-limits";
import { type Appearance, type CellStyle, PLAIN_SHEET } from "../../src/workbook/appearance";
import type { Cell, Workbook } from "../../src/workbook/model";
import { cellLook } from "./html/cell-look";
import { cellValue } from "./html/cell-value";
import { points, StyleSheet } from "./html/css";
import { TableGrid } from "./html/table-grid";
import { TextReader } from "./html/text";
import { oneSheet } from "./one-sheet";

/** Pages are slower to read than files; this is still more than anybody copies. */
const LIMITS = { ...DEFAULT_LIMITS, fileBytes: 32 * 1_048_576, cells: 500_000 };
const POINTS_PER_PIXEL = 0.75;
const WIDEST_COLUMN = 255;
const MOST_COLUMNS = 1_000;
/** Deeper pages are made to exhaust the stack. */
const DEEPEST = 100;

export interface PastedTable {
  readonly workbook: Workbook;
  readonly appearance: Appearance;
}

/**
 * All tables of the page one below the other, with the lines between them. Null when no table holds anything. Throws a
 * FileError for more than a page can take.
 */
export function readHtmlTable(html: string, sheetName = "Sheet1"): PastedTable | null {
  within(LIMITS, "fileBytes", html.length);
  const page = new DOMParser().parseFromString(html, "text/html");
  const css = [...page.querySelectorAll("style")].map((style) => style.textContent ?? "");
  const reader = new HtmlReader(new StyleSheet(css.join("\n")));
  reader.flow(page.body);
  return reader.done(sheetName);
}

class HtmlReader {
  private readonly cells: Cell[] = [];
  private readonly grids: TableGrid[] = [];
  private readonly styles: CellStyle[] = [{}];
  private readonly styleNumbers = new Map<string, number>([["{}", 0]]);
  private readonly styled = new Map<number, Map<number, number>>();
  private readonly widths = new Map<number, number>();
  private readonly heights = new Map<number, number>();
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  /** The first row that nothing stands in yet. */
  private next = 0;
  private counted = 0;
  private isBelowTable = false;
  private holdsTable = false;
  private between: TextReader;

  constructor(private readonly sheet: StyleSheet) {
    this.between = new TextReader(sheet);
  }

  /** Tables, and what is said between them. */
  flow(parent: Element, depth = 0): void {
    for (const node of parent.childNodes) {
      const element = node.nodeType === 1 ? (node as Element) : null;
      if (element?.tagName === "TABLE") this.table(element as HTMLTableElement, depth);
      else if (element?.querySelector("table") && depth < DEEPEST) this.flow(element, depth + 1);
      else this.between.read(node);
    }
    if (depth === 0) this.endOfText();
  }

  done(sheetName: string): PastedTable | null {
    if (!this.holdsTable) return null;
    const { hiddenRows, hiddenColumns } = this;
    const merges = this.grids.flatMap((grid) => grid.merges);
    const workbook = oneSheet(sheetName, this.cells, { merges, hiddenRows, hiddenColumns });
    const fitted = fittedAppearance(workbook).sheets[0]!.columnWidths;
    const looks = {
      ...PLAIN_SHEET,
      styles: this.styled,
      columnWidths: new Map([...fitted, ...this.widths]),
      rowHeights: this.heights,
    };
    return { workbook, appearance: { styles: this.styles, sheets: [looks] } };
  }

  /** Titles and "单位：万元" stand above a table in Word, not in it: a row each. */
  private endOfText(): void {
    const { text } = this.between.done();
    this.between = new TextReader(this.sheet);
    if (text === "") return;
    for (const value of text.split("\n")) {
      this.count(1);
      this.cells.push({ row: this.next++, col: 0, value });
    }
    this.isBelowTable = false;
  }

  private table(table: HTMLTableElement, depth: number): void {
    const rows = [...table.rows];
    const only = rows.length === 1 && rows[0]!.cells.length === 1 ? rows[0]!.cells[0]! : null;
    // A table that only frames another one.
    if (only?.querySelector("table") && depth < DEEPEST) return this.flow(only, depth + 1);
    this.endOfText();
    if (this.isBelowTable) this.next++;
    this.columns(table);
    const grid = new TableGrid();
    this.grids.push(grid);
    const seen = rows.filter((row) => !isHidden(row) || (row.textContent ?? "").trim() !== "");
    seen.forEach((row, i) => this.row(row, grid, seen.length - i));
    this.isBelowTable = true;
  }

  private columns(table: HTMLTableElement): void {
    let at = 0;
    for (const column of table.querySelectorAll("col")) {
      if (column.closest("table") !== table) continue;
      const width = points(this.sheet.of(column).get("width")) ?? points(column.getAttribute("width"));
      const end = Math.min(MOST_COLUMNS, at + span(column.getAttribute("span"), MOST_COLUMNS));
      for (; at < end; at++) {
        this.widen(at, width);
        if (isHidden(column)) this.hiddenColumns.add(at);
      }
    }
  }

  /** @param below how many rows the table has from this one on */
  private row(element: HTMLTableRowElement, grid: TableGrid, below: number): void {
    const row = this.next++;
    if (isHidden(element)) this.hiddenRows.add(row);
    const css = this.sheet.of(element);
    const height = points(css.get("height"));
    // Word's heights are the least that a row has, and its cells wrap.
    if (height !== undefined && height > 0 && !css.has("mso-yfti-irow"))
      this.heights.set(row, Math.min(TALLEST_ROW, height));
    let col = 0;
    for (const cell of element.cells) col = this.cell(cell, grid, row, col, below);
  }

  /** Returns the column that the next cell looks for a place from. */
  private cell(
    element: HTMLTableCellElement,
    grid: TableGrid,
    row: number,
    from: number,
    below: number,
  ): number {
    const css = this.sheet.of(element);
    const columns = span(element.getAttribute("colspan"), MOST_COLUMNS);
    const rows =
      element.getAttribute("rowspan") === "0" ? below : span(element.getAttribute("rowspan"), below);
    // Excel joins empty cells in its source that are not merged on the sheet.
    const isMerged = css.get("mso-ignore") !== "colspan";
    this.count(columns);
    const col = grid.place(row, from, columns, rows, isMerged);
    if (col === null) return from;
    if (columns === 1) this.widen(col, points(css.get("width")) ?? points(element.getAttribute("width")));
    const { text, bold } = new TextReader(this.sheet).read(element).done();
    const { value, ...format } = cellValue(element, css, text);
    if (value !== null) this.cells.push({ row, col, value, ...format });
    this.holdsTable ||= value !== null;
    const wraps = text.includes("\n") || element.querySelector("p") !== null;
    this.dress(row, col, cellLook(element, css, { bold, wraps }));
    return col + columns;
  }

  /** Empty cells count too: a few letters of a page can ask for a thousand of them. */
  private count(cells: number): void {
    within(LIMITS, "cells", (this.counted += cells));
  }

  private widen(col: number, width: number | undefined): void {
    if (width === undefined || width <= 0) return;
    const shown = Math.min(WIDEST_COLUMN, widthOfPixels(width / POINTS_PER_PIXEL));
    this.widths.set(col, Math.max(shown, this.widths.get(col) ?? 0));
  }

  private dress(row: number, col: number, style: CellStyle): void {
    const key = JSON.stringify(style);
    const number = this.styleNumbers.get(key) ?? this.styles.push(style) - 1;
    this.styleNumbers.set(key, number);
    if (number === 0) return;
    const line = this.styled.get(row) ?? new Map<number, number>();
    this.styled.set(row, line.set(col, number));
  }
}

function isHidden(element: Element): boolean {
  return /display\s*:\s*none/i.test(element.getAttribute("style") ?? "");
}

/** 1 or more, as a span is. */
function span(attribute: string | null, most: number): number {
  const number = parseInt(attribute ?? "1", 10);
  return Math.max(1, Math.min(most, Number.isNaN(number) ? 1 : number));
}
