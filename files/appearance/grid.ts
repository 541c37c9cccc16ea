import type { SheetAppearance } from "../../src/workbook/appearance";
import { MAX_COLUMNS, MAX_ROWS } from "../../src/workbook/address";
import { widthInPixels } from "./column-width";
import type { LengthScale } from "./drawing-parts";

const PER_PIXEL = 9_525;
const PER_POINT = 12_700;
/** Rows or columns that are measured one by one. Nothing that anyone looks at is longer. */
const MOST_STEPS = 2_000;

/** Lengths over the rows and columns of a sheet as it looks. */
export function gridOf(looks: SheetAppearance): LengthScale {
  const height = (row: number): number => (looks.rowHeights.get(row) ?? looks.defaultRowHeight) * PER_POINT;
  const width = (col: number): number =>
    widthInPixels(looks.columnWidths.get(col) ?? looks.defaultColumnWidth) * PER_PIXEL;
  return {
    rowAt: (row, length) => walk(row, length, height, MAX_ROWS),
    columnAt: (col, length) => walk(col, length, width, MAX_COLUMNS),
  };
}

function walk(from: number, length: number, sizeOf: (index: number) => number, end: number): number {
  let at = from;
  for (let left = length - sizeOf(at); left > 0 && at < end - 1 && at < from + MOST_STEPS; at++)
    left -= sizeOf(at + 1);
  return at;
}
