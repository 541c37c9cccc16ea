/** A workbook in the making: cells with their looks, inputs with what may be typed, results computed at the end. */
import { PLAIN_SHEET, type CellStyle } from "../workbook/appearance";
import { address, quoteSheetName, type Range } from "../workbook/address";
import type { Cell, CellRef, CellValue, Comment } from "../workbook/model";
import { makeSheet } from "../workbook/sheet";
import type { ConditionalFill, PrintSetup, SheetPlan, Validation, WorkbookPlan } from "../workbook/plan";
import { isExpression, type Expression, type Read } from "./expression";
import { STYLES, type Look } from "./styles";
import { linesOf, WIDTH_OF } from "../workbook/text-size";

const LOOKS = Object.keys(STYLES) as Look[];
const LINE_POINTS = 14;
const LEAST_ROW_POINTS = 20;
const LARGEST_ROW_POINTS = 400;

type Content = CellValue | Expression;

interface Drafted {
  readonly row: number;
  readonly col: number;
  content: Content;
  readonly look: Look;
  readonly format?: string;
}

export interface Put {
  readonly format?: string;
  /** The last row and column that the cell is merged over. */
  readonly to?: { readonly row?: number; readonly col?: number };
  readonly note?: string;
}

export class SheetDraft {
  private readonly cells = new Map<string, Drafted>();
  private readonly merges: Range[] = [];
  private readonly comments: Comment[] = [];
  private readonly validations: Validation[] = [];
  private readonly fills: ConditionalFill[] = [];
  private readonly links: { row: number; col: number; to: string }[] = [];
  private readonly heights = new Map<number, number>();
  frozen = { rows: 0, columns: 0 };
  print: PrintSetup | null = null;
  tabColour: string | undefined;

  constructor(
    readonly name: string,
    /** In characters of the standard font; a Chinese character is two. */
    private readonly widths: readonly number[],
  ) {}

  at(row: number, col: number): CellRef {
    return { sheet: this.name, row, col };
  }

  put(row: number, col: number, content: Content, look: Look, put: Put = {}): CellRef {
    const { format, to, note } = put;
    this.cells.set(`${row},${col}`, { row, col, content, look, ...(format ? { format } : {}) });
    const [bottom, right] = [to?.row ?? row, to?.col ?? col];
    if (bottom > row || right > col) {
      this.merges.push({ top: row, left: col, bottom, right });
      for (let r = row; r <= bottom; r++)
        for (let c = col; c <= right; c++)
          if (r !== row || c !== col) this.cells.set(`${r},${c}`, { row: r, col: c, content: null, look });
    }
    if (note !== undefined) this.comments.push({ row, col, text: note });
    return this.at(row, col);
  }

  allow(validation: Validation): void {
    this.validations.push(validation);
  }

  fillWhere(fill: ConditionalFill): void {
    this.fills.push(fill);
  }

  link(row: number, col: number, sheet: string): void {
    this.links.push({ row, col, to: `${quoteSheetName(sheet)}!A1` });
  }

  height(row: number, points: number): void {
    this.heights.set(row, points);
  }

  content(row: number, col: number): Content {
    return this.cells.get(`${row},${col}`)?.content ?? null;
  }

  get lastRow(): number {
    let last = 0;
    for (const { row } of this.cells.values()) last = Math.max(last, row);
    return last;
  }

  plan(read: Read): SheetPlan {
    const cells: Cell[] = [];
    const styles = new Map<number, Map<number, number>>();
    for (const { row, col, content, look, format } of this.cells.values()) {
      const inRow = styles.get(row) ?? new Map<number, number>();
      styles.set(row, inRow.set(col, LOOKS.indexOf(look)));
      const numberFormat = format ? { numberFormat: format } : {};
      if (isExpression(content))
        cells.push({
          row,
          col,
          value: read(this.at(row, col)),
          formula: content.formula(this.name),
          ...numberFormat,
        });
      // An empty input keeps its format, or what is typed there later would be shown in another.
      else if (content !== null || format) cells.push({ row, col, value: content, ...numberFormat });
    }
    return {
      sheet: makeSheet(this.name, cells, { merges: this.merges, comments: this.comments }),
      appearance: {
        ...PLAIN_SHEET,
        styles,
        columnWidths: new Map(this.widths.map((width, col) => [col, width])),
        rowHeights: this.rowHeights(read),
        frozenRows: this.frozen.rows,
        frozenColumns: this.frozen.columns,
        gridLines: false,
        ...(this.tabColour ? { tabColor: this.tabColour } : {}),
      },
      validations: this.validations,
      conditionalFills: this.fills,
      links: this.links,
      ...(this.print ? { print: this.print } : {}),
    };
  }

  /** Excel fits no row to merged cells, and LibreOffice none to a file's: heights are reckoned from the texts. */
  private rowHeights(read: Read): Map<number, number> {
    const heights = new Map<number, number>();
    for (const { row, col, content, look } of this.cells.values()) {
      const merge = this.merges.find(({ top, left }) => top === row && left === col);
      const style: CellStyle = STYLES[look];
      const value = isExpression(content) ? read(this.at(row, col)) : content;
      const isTall = merge !== undefined && merge.bottom > merge.top;
      if (typeof value !== "string" || !style.wrap || isTall) {
        heights.set(row, Math.max(heights.get(row) ?? 0, LEAST_ROW_POINTS));
        continue;
      }
      let width = -WIDTH_OF.padding - (style.indent ?? 0) * WIDTH_OF.indent;
      for (let c = col; c <= (merge?.right ?? col); c++) width += this.widths[c] ?? WIDTH_OF.standard;
      const points = linesOf(value, width) * LINE_POINTS + 6;
      heights.set(
        row,
        Math.min(LARGEST_ROW_POINTS, Math.max(heights.get(row) ?? 0, points, LEAST_ROW_POINTS)),
      );
    }
    for (const [row, points] of this.heights) heights.set(row, points);
    return heights;
  }
}

export class BookDraft {
  private readonly sheets: SheetDraft[] = [];
  private readonly names = new Map<string, string>();

  sheet(name: string, widths: readonly number[]): SheetDraft {
    const draft = new SheetDraft(name, widths);
    this.sheets.push(draft);
    return draft;
  }

  /** A defined name for a cell, or for a range from it. */
  name(name: string, at: CellRef, to: { readonly row: number; readonly col: number } = at): void {
    const cell = ({ row, col }: { row: number; col: number }) =>
      address(row, col).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
    const range = to.row === at.row && to.col === at.col ? cell(at) : `${cell(at)}:${cell(to)}`;
    this.names.set(name, `${quoteSheetName(at.sheet)}!${range}`);
  }

  /** Every formula computed, each once. */
  plan(order: readonly string[]): WorkbookPlan {
    const byName = new Map(this.sheets.map((sheet) => [sheet.name, sheet]));
    const known = new Map<string, CellValue>();
    const read: Read = (at) => {
      const key = `${at.sheet}!${at.row},${at.col}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const content = byName.get(at.sheet)?.content(at.row, at.col) ?? null;
      const value = isExpression(content) ? content.value(read) : content;
      known.set(key, value);
      return value;
    };
    const inOrder = order.flatMap((name) => byName.get(name) ?? []);
    return {
      sheets: inOrder.map((sheet) => sheet.plan(read)),
      styles: LOOKS.map((look) => STYLES[look]),
      definedNames: [...this.names].map(([name, refersTo]) => ({ name, refersTo, sheet: null })),
      activeSheet: 0,
    };
  }
}
