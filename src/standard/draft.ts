/** The standard workbook under construction: sheets whose formulas compute their own results, and names of cells. */
import { absoluteRange, quoteSheetName } from "../workbook/address";
import type { CellRef, CellValue } from "../workbook/model";
import { paperName } from "../workbook/mark-style";
import type { WorkbookPlan } from "../workbook/plan";
import { SheetBuilder, type CellContent, type CellOptions } from "../workbook/sheet-builder";
import { isExpression, type Expression, type Read } from "./expression";
import { STYLES, type Look } from "./styles";

export class SheetDraft extends SheetBuilder<Look> {
  constructor(
    name: string,
    widths: readonly number[],
    private readonly read: Read,
  ) {
    super(name, widths, STYLES);
  }

  override put(
    row: number,
    col: number,
    content: CellContent | Expression,
    look: Look,
    options?: CellOptions,
  ): CellRef {
    if (!isExpression(content)) return super.put(row, col, content, look, options);
    const computed = { formula: content.formula(this.name), result: () => content.value(this.read) };
    return super.put(row, col, computed, look, options);
  }

  heads(row: number, heads: readonly string[]): void {
    heads.forEach((head, col) => this.put(row, col, head, "head"));
    this.height(row, 32);
  }
}

export class BookDraft {
  private readonly sheets = new Map<string, SheetDraft>();
  private readonly names = new Map<string, string>();
  private readonly known = new Map<string, CellValue>();
  private readonly papers: string[] = [];

  /** Computes each cell once. */
  private readonly read: Read = ({ sheet, row, col }) => {
    const key = `${sheet}!${row},${col}`;
    let value = this.known.get(key);
    if (value === undefined) {
      value = this.sheets.get(sheet)?.value(row, col) ?? null;
      this.known.set(key, value);
    }
    return value;
  };

  sheet(name: string, widths: readonly number[]): SheetDraft {
    const draft = new SheetDraft(name, widths, this.read);
    this.sheets.set(name, draft);
    return draft;
  }

  /** A defined name for a cell, or for a range from it. */
  name(name: string, at: CellRef, to: { readonly row: number; readonly col: number } = at): void {
    const range = { top: at.row, left: at.col, bottom: to.row, right: to.col };
    this.names.set(name, `${quoteSheetName(at.sheet)}!${absoluteRange(range)}`);
  }

  /** A defined name for a text. */
  constant(name: string, text: string): void {
    this.names.set(name, `"${text}"`);
  }

  /** A sheet that tells of figures and holds none: checks pass over it. */
  paper(sheet: string): void {
    this.papers.push(sheet);
  }

  has(sheet: string): boolean {
    return this.sheets.has(sheet);
  }

  /** @param order the sheets' names, also of some that were not made */
  plan(order: readonly string[]): WorkbookPlan {
    return {
      sheets: order.flatMap((name) => this.sheets.get(name)?.plan() ?? []),
      styles: Object.values(STYLES),
      definedNames: [
        ...[...this.names].map(([name, refersTo]) => ({ name, refersTo, sheet: null })),
        ...this.papers.map(paperName),
      ],
      activeSheet: 0,
    };
  }
}
