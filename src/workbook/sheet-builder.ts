/** Builds the plan of one sheet: cells with their styles, merges, input rules, rows as tall as their texts need. */
import { quoteSheetName, type Range } from "./address";
import { PLAIN_SHEET, type CellStyle } from "./appearance";
import type { Cell, CellRef, CellValue, Comment } from "./model";
import type { ConditionalStyle, PrintSetup, SheetPlan, Validation } from "./plan";
import { makeSheet } from "./sheet";
import { STANDARD_FONT } from "./sheet-styles";
import { pageBreaks } from "./page-breaks";
import { linesOf, WIDTH_OF } from "./text-size";

/** A line of text takes this much of its font's size, also in fonts that stand in for a missing one. */
const LINE_HEIGHT = 1.45;
const ROW_PADDING = 4;
const LOWEST_ROW = 20;
/** Excel's own limit, in points. */
const TALLEST_ROW = 409;

/** A formula, without "=", and its result, which is asked for when the sheet is complete. */
export interface Computed {
  readonly formula: string;
  readonly result: () => CellValue;
}

export type CellContent = CellValue | Computed;

export interface CellOptions {
  readonly format?: string;
  /** The last row and column that the cell is merged over. */
  readonly to?: { readonly row?: number; readonly col?: number };
  readonly note?: string;
}

interface BuiltCell {
  readonly row: number;
  readonly col: number;
  readonly content: CellContent;
  /** Index into the styles. */
  readonly style: number;
  readonly format?: string;
}

const isComputed = (content: CellContent): content is Computed =>
  typeof content === "object" && content !== null && "formula" in content;

const valueOf = (content: CellContent): CellValue => (isComputed(content) ? content.result() : content);

const keyOf = (row: number, col: number): string => `${row},${col}`;

export class SheetBuilder<Style extends string> {
  private readonly cells = new Map<string, BuiltCell>();
  private readonly merges: Range[] = [];
  private readonly comments: Comment[] = [];
  private readonly validations: Validation[] = [];
  private readonly conditionalStyles: ConditionalStyle[] = [];
  private readonly links: { row: number; col: number; to: string }[] = [];
  private readonly fixedHeights = new Map<number, number>();
  private readonly styleNames: readonly string[];
  frozen = { rows: 0, columns: 0 };
  print: PrintSetup | undefined;
  autoFilter: Range | undefined;
  tabColor: string | undefined;

  /**
   * @param widths of the columns, in characters of the standard font; a Chinese character is two
   * @param styles of the whole workbook, in the order of its plan's list
   */
  constructor(
    readonly name: string,
    private readonly widths: readonly number[],
    private readonly styles: Readonly<Record<Style, CellStyle>>,
  ) {
    this.styleNames = Object.keys(styles);
  }

  at(row: number, col: number): CellRef {
    return { sheet: this.name, row, col };
  }

  put(row: number, col: number, content: CellContent, style: Style, options: CellOptions = {}): CellRef {
    const { format, to, note } = options;
    const [bottom, right] = [to?.row ?? row, to?.col ?? col];
    for (let r = row; r <= bottom; r++) for (let c = col; c <= right; c++) this.set(r, c, null, style);
    this.set(row, col, content, style, format);
    if (bottom > row || right > col) this.merges.push({ top: row, left: col, bottom, right });
    if (note !== undefined) this.comments.push({ row, col, text: note });
    return this.at(row, col);
  }

  /** A cell that leads to another one, when it is clicked. */
  link(row: number, col: number, sheet: string, address = "A1"): void {
    this.links.push({ row, col, to: `${quoteSheetName(sheet)}!${address}` });
  }

  allow(validation: Validation): void {
    this.validations.push(validation);
  }

  /** Fills a range where a formula, written for its first cell, is true. */
  fillWhere(range: Range, formula: string, fill: string): void {
    this.conditionalStyles.push({ range, formula, style: { fill } });
  }

  /** In points, in place of the height that fits the row's texts. */
  height(row: number, points: number): void {
    this.fixedHeights.set(row, points);
  }

  /**
   * On landscape pages as wide as the table, the header row on each.
   * @param bottom the last row that is printed; null for the whole sheet
   */
  printTable(header: number, bottom: number | null, footer: string): void {
    this.print = {
      orientation: "landscape",
      fitWidth: true,
      titleRows: { from: header, to: header },
      area: bottom === null ? null : { top: 0, left: 0, bottom, right: this.widths.length - 1 },
      footer,
    };
  }

  value(row: number, col: number): CellValue {
    return valueOf(this.cells.get(keyOf(row, col))?.content ?? null);
  }

  get lastRow(): number {
    let last = 0;
    for (const { row } of this.cells.values()) last = Math.max(last, row);
    return last;
  }

  plan(): SheetPlan {
    const styles = new Map<number, Map<number, number>>();
    for (const { row, col, style } of this.cells.values()) {
      const inRow = styles.get(row) ?? new Map<number, number>();
      styles.set(row, inRow.set(col, style));
    }
    const cells = [...this.cells.values()].flatMap((cell) => plannedCell(cell) ?? []);
    const plan: SheetPlan = {
      sheet: makeSheet(this.name, cells, { merges: this.merges, comments: this.comments }),
      appearance: {
        ...PLAIN_SHEET,
        styles,
        columnWidths: new Map(this.widths.map((width, col) => [col, width])),
        rowHeights: this.rowHeights(),
        frozenRows: this.frozen.rows,
        frozenColumns: this.frozen.columns,
        gridLines: false,
        ...(this.tabColor ? { tabColor: this.tabColor } : {}),
      },
      validations: this.validations,
      conditionalStyles: this.conditionalStyles,
      links: this.links,
      ...(this.autoFilter ? { autoFilter: this.autoFilter } : {}),
    };
    if (!this.print) return plan;
    const heads = new Set(
      [...this.cells.values()].filter(({ style }) => this.styleNames[style] === "head").map(({ row }) => row),
    );
    const breaks = pageBreaks({ ...plan, print: this.print }, (row) => heads.has(row));
    this.showOnFirstPage(styles, breaks);
    return { ...plan, print: { ...this.print, breaks } };
  }

  /** A merged name that goes on over pages stands at its top, where its look has one of that kind ("centreTop"). */
  private showOnFirstPage(styles: Map<number, Map<number, number>>, breaks: readonly number[]): void {
    for (const { top, bottom, left } of this.merges) {
      const name = this.styleNames[this.cells.get(keyOf(top, left))!.style]!;
      const onTop = this.styleNames.indexOf(`${name}Top`);
      const isCut = breaks.some((row) => top < row && row <= bottom);
      if (isCut && onTop >= 0) styles.get(top)!.set(left, onTop);
    }
  }

  private set(row: number, col: number, content: CellContent, style: Style, format?: string): void {
    const index = this.styleNames.indexOf(style);
    this.cells.set(keyOf(row, col), { row, col, content, style: index, ...(format ? { format } : {}) });
  }

  /** Excel does not fit rows to merged cells, and LibreOffice fits none when it opens a file. */
  private rowHeights(): Map<number, number> {
    const heights = new Map<number, number>();
    const merges = new Map(this.merges.map((merge) => [keyOf(merge.top, merge.left), merge]));
    for (const cell of this.cells.values()) {
      const height = this.heightOf(cell, merges.get(keyOf(cell.row, cell.col)));
      heights.set(cell.row, Math.min(TALLEST_ROW, Math.max(heights.get(cell.row) ?? LOWEST_ROW, height)));
    }
    for (const [row, points] of this.fixedHeights) heights.set(row, points);
    return heights;
  }

  /** 0 for cells that do not wrap, and for those merged over several rows. */
  private heightOf({ row, col, content, style }: BuiltCell, merge: Range | undefined): number {
    const { wrap, indent = 0, font } = this.styles[this.styleNames[style] as Style];
    const value = valueOf(content);
    if (typeof value !== "string" || !wrap || (merge && merge.bottom > row)) return 0;
    let width = -WIDTH_OF.padding - indent * WIDTH_OF.indent;
    for (let c = col; c <= (merge?.right ?? col); c++) width += this.widths[c] ?? WIDTH_OF.standard;
    const line = Math.ceil((font?.size ?? STANDARD_FONT.size) * LINE_HEIGHT);
    return linesOf(value, width) * line + ROW_PADDING;
  }
}

/** Null for a cell that has looks alone. */
function plannedCell({ row, col, content, format }: BuiltCell): Cell | null {
  const numberFormat = format ? { numberFormat: format } : {};
  const value = valueOf(content);
  if (isComputed(content)) return { row, col, value, formula: content.formula, ...numberFormat };
  // An empty input keeps its format, or what is typed there later would be shown in another.
  return value === null && !format ? null : { row, col, value, ...numberFormat };
}
