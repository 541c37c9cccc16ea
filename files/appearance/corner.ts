import type { Drawing, SheetPoint } from "../../src/workbook/appearance";

/** A corner while it is read. */
export type Corner = { -readonly [Key in keyof SheetPoint]: number };

/** Where a corner lies on the very edge of a cell, the cell before it is the last one. */
export function lastCovered({ row, col, rowOff, colOff }: Corner): Drawing["to"] {
  return { row: rowOff === 0 ? row - 1 : row, col: colOff === 0 ? col - 1 : col };
}
