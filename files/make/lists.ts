/** Lists that are too long for a rule of their own: a hidden sheet holds them, a column each. */
import { PLAIN_SHEET } from "../../src/workbook/appearance";
import { absoluteRange, quoteSheetName } from "../../src/workbook/address";
import type { Cell } from "../../src/workbook/model";
import { makeSheet } from "../../src/workbook/sheet";
import type { SheetPlan } from "../../src/workbook/plan";
import { freeSheetName } from "../xlsx/sheet-name";

export class Lists {
  private readonly name: string;
  private readonly cells: Cell[] = [];
  /** What refers to a list, by its items: rules may share one. */
  private readonly places = new Map<string, string>();

  constructor(taken: readonly string[]) {
    this.name = freeSheetName("Lists", taken);
  }

  /** Puts a list where formulas can refer to it; returns that reference. */
  readonly place = (items: readonly string[]): string => {
    if (items.length === 0) throw new RangeError("a list to choose from has no items");
    const key = JSON.stringify(items);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const col = this.places.size;
    items.forEach((value, row) => this.cells.push({ row, col, value }));
    const area = absoluteRange({ top: 0, left: col, bottom: items.length - 1, right: col });
    const place = `${quoteSheetName(this.name)}!${area}`;
    this.places.set(key, place);
    return place;
  };

  /** The sheet; null while no list was placed. */
  sheet(): SheetPlan | null {
    if (this.places.size === 0) return null;
    return { sheet: makeSheet(this.name, this.cells, { visibility: "hidden" }), appearance: PLAIN_SHEET };
  }
}
