/**
 * Merged areas, as far as they are known. Excel for Windows forgets the user's undo steps when it is asked for them, so
 * that each sheet is asked once and what comes after is followed: rows and columns that come and go move the areas.
 */
import { type Range, rangeText } from "../../../src/workbook/address";
import { areasOf, parseArea } from "../shared/addresses";

/** Where the areas are, in numbers: their common address may name no more than their corners. */
const AREAS = "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount";

/** @param where never a range that may be null */
export function askMerges(where: Excel.Range): Excel.RangeAreas {
  const merged = where.getMergedAreasOrNullObject();
  merged.load(AREAS);
  return merged;
}

export function mergesOf(merged: Excel.RangeAreas | null): Range[] {
  if (!merged || merged.isNullObject) return [];
  return merged.areas.items.map(({ rowIndex: top, columnIndex: left, rowCount, columnCount }) => ({
    top,
    left,
    bottom: top + rowCount - 1,
    right: left + columnCount - 1,
  }));
}

/** An interval of rows or columns after `count` of them were put in at `at`, or (negative) taken out from there. */
function moved([from, to]: readonly [number, number], at: number, count: number): [number, number] | null {
  if (count > 0) return [from < at ? from : from + count, to < at ? to : to + count];
  const end = at - count;
  const place = (n: number) => (n < at ? n : Math.max(at, n + count));
  const last = to < at ? to : to < end ? at - 1 : to + count;
  return last < place(from) ? null : [place(from), last];
}

const SHIFTS: Readonly<Record<string, { readonly axis: "rows" | "columns"; readonly sign: 1 | -1 }>> = {
  RowInserted: { axis: "rows", sign: 1 },
  RowDeleted: { axis: "rows", sign: -1 },
  ColumnInserted: { axis: "columns", sign: 1 },
  ColumnDeleted: { axis: "columns", sign: -1 },
};

/** @returns null where the change cannot be followed: cells were moved, not whole rows or columns */
export function shiftMerges(merges: readonly Range[], changeType: string, address: string): Range[] | null {
  const shift = SHIFTS[changeType];
  const area = parseArea(areasOf(address)[0] ?? "");
  if (!shift || !area) return null;
  const rows = shift.axis === "rows";
  const at = rows ? area.top : area.left;
  const count = shift.sign * ((rows ? area.bottom : area.right) - at + 1);
  return merges.flatMap(({ top, left, bottom, right }) => {
    const interval = moved(rows ? [top, bottom] : [left, right], at, count);
    if (!interval) return [];
    const [from, to] = interval;
    const now = rows ? { top: from, left, bottom: to, right } : { top, left: from, bottom, right: to };
    // What is left of an area may be a single cell, which is merged with nothing.
    return now.top === now.bottom && now.left === now.right ? [] : [now];
  });
}

/** By the sheets' ids. */
export class KnownMerges {
  private readonly bySheet = new Map<string, readonly Range[]>();

  has(sheet: string): boolean {
    return this.bySheet.has(sheet);
  }

  /** Empty for a sheet that was never asked: its labels are then as if they were written once, with blanks below. */
  of(sheet: string): readonly Range[] {
    return this.bySheet.get(sheet) ?? [];
  }

  learn(sheet: string, merges: readonly Range[]): void {
    // An area that crosses the edge of a block is reported by both.
    this.bySheet.set(sheet, [...new Map(merges.map((range) => [rangeText(range), range])).values()]);
  }

  follow(sheet: string, changeType: string, address: string): void {
    const merges = this.bySheet.get(sheet);
    const now = merges && shiftMerges(merges, changeType, address);
    if (now) this.bySheet.set(sheet, now);
    else this.bySheet.delete(sheet);
  }

  forget(): void {
    this.bySheet.clear();
  }
}
