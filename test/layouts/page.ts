/** A worksheet being written: cells, merges, and the places that the tests ask about. */
import { round, type Decimal } from "../../src/decimal";
import { address, type Range } from "../../src/workbook/address";
import type { Cell, CellValue, Sheet, Visibility } from "../../src/workbook/model";
import { makeSheet } from "../../src/workbook/sheet";

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

/** What a cell is to show; how it is typed is the style's choice. */
export type Entry =
  | { readonly kind: "text"; readonly text: string; readonly mark?: string }
  | {
      readonly kind: "money";
      readonly hundredths: number;
      readonly withUnit?: boolean;
      readonly mark?: string;
    }
  | { readonly kind: "rate"; readonly ratio: Decimal; readonly mark?: string }
  | { readonly kind: "count"; readonly count: number; readonly unit?: string; readonly mark?: string }
  | { readonly kind: "points"; readonly points: Decimal; readonly formula?: string; readonly mark?: string }
  | null;

const marked = (mark: string | undefined) => (mark === undefined ? {} : { mark });
export const text = (value: string, mark?: string): Entry => ({ kind: "text", text: value, ...marked(mark) });
export const money = (hundredths: number, mark?: string): Entry => ({
  kind: "money",
  hundredths,
  ...marked(mark),
});
export const rate = (ratio: Decimal, mark?: string): Entry => ({ kind: "rate", ratio, ...marked(mark) });
export const count = (value: number, mark?: string): Entry => ({
  kind: "count",
  count: value,
  ...marked(mark),
});
export const points = (value: Decimal, mark?: string): Entry => ({
  kind: "points",
  points: value,
  ...marked(mark),
});

export type Unit = "万元" | "元";

/** How figures are typed. */
export interface FigureStyle {
  readonly unit: Unit;
  readonly amounts: "number" | "text";
  /** Typed to two decimals, as text, or as a formula gives them. */
  readonly rates: "number" | "text" | "exact";
  /** 5.94, "5.94", "５．９４", "5.94分". */
  readonly points: "number" | "text" | "wide" | "unit";
}

function wide(plain: string): string {
  return plain.replace(/[0-9.]/g, (ch) => String.fromCharCode(ch.charCodeAt(0) + 0xfee0));
}

function grouped(plain: string): string {
  const [whole, places] = plain.split(".");
  return `${whole!.replace(/\B(?=(\d{3})+$)/g, ",")}.${places}`;
}

type Typed = Pick<Cell, "value" | "numberFormat">;

function typed(entry: NonNullable<Entry>, style: FigureStyle): Typed {
  switch (entry.kind) {
    case "text":
      return { value: entry.text };
    case "count":
      return { value: entry.unit ? `${entry.count}${entry.unit}` : entry.count };
    case "money": {
      // A hundredth of 万元 is 100 元: both are exact.
      const value = style.unit === "元" ? entry.hundredths * 100 : entry.hundredths / 100;
      if (entry.withUnit) return { value: `${grouped(value.toFixed(2))}${style.unit}` };
      if (style.amounts === "text") return { value: grouped(value.toFixed(2)) };
      return { value, numberFormat: "#,##0.00" };
    }
    case "rate": {
      const printed = round(entry.ratio.times(100), 2);
      if (style.rates === "text") return { value: `${printed.toFixed(2)}%` };
      const value = style.rates === "exact" ? entry.ratio : printed.div(100);
      return { value: value.toNumber(), numberFormat: "0.00%" };
    }
    case "points": {
      const plain = entry.points.toString();
      if (style.points === "number") return { value: entry.points.toNumber() };
      return { value: { text: plain, wide: wide(plain), unit: `${plain}分` }[style.points] };
    }
  }
}

export class Page {
  private readonly cells: Cell[] = [];
  private readonly merged: Range[] = [];
  /** The next free row, before the origin is added. */
  row = 0;

  constructor(
    readonly name: string,
    readonly marks: Map<string, Place>,
    private readonly origin: { readonly row: number; readonly col: number } = { row: 0, col: 0 },
    private readonly visibility: Visibility = "visible",
  ) {}

  put(row: number, col: number, entry: Entry, style: FigureStyle): void {
    if (entry === null) return;
    const place = { row: row + this.origin.row, col: col + this.origin.col };
    if (entry.mark !== undefined) this.marks.set(entry.mark, { sheet: this.name, ...place });
    const { value, numberFormat } = typed(entry, style);
    const formula = entry.kind === "points" ? entry.formula : undefined;
    this.cells.push({
      ...place,
      value: value as CellValue,
      ...(numberFormat ? { numberFormat } : {}),
      ...(formula ? { formula } : {}),
    });
  }

  /** Where a cell will stand, as formulas call it. */
  address(row: number, col: number): string {
    return address(row + this.origin.row, col + this.origin.col);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top === bottom && left === right) return;
    const { row, col } = this.origin;
    this.merged.push({ top: top + row, left: left + col, bottom: bottom + row, right: right + col });
  }

  line(entries: readonly Entry[], style: FigureStyle): number {
    entries.forEach((entry, col) => this.put(this.row, col, entry, style));
    return this.row++;
  }

  skip(rows = 1): void {
    this.row += rows;
  }

  /** A header of several rows: each column gives its labels from the top; equal neighbours above a leaf are merged. */
  header(paths: readonly (readonly string[])[], rows: number, style: FigureStyle): void {
    const top = this.row;
    const samePath = (a: number, b: number, depth: number) =>
      paths[a]!.slice(0, depth + 1).join("|") === paths[b]!.slice(0, depth + 1).join("|") &&
      paths[a]!.length > depth + 1 &&
      paths[b]!.length > depth + 1;
    for (let col = 0; col < paths.length; col++) {
      const path = paths[col]!;
      for (let depth = 0; depth < path.length; depth++) {
        if (col > 0 && samePath(col - 1, col, depth)) continue;
        if (path[depth] !== "") this.put(top + depth, col, text(path[depth]!), style);
        let right = col;
        while (right + 1 < paths.length && samePath(col, right + 1, depth)) right++;
        const bottom = depth === path.length - 1 ? rows - 1 : depth;
        if (path[depth] !== "") this.merge(top + depth, col, top + bottom, right);
      }
    }
    this.row += rows;
  }

  toSheet(): Sheet {
    return makeSheet(this.name, this.cells, { merges: this.merged, visibility: this.visibility });
  }
}
