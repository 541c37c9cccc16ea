import type { Drawing } from "../../src/workbook/appearance";

/** A corner as it is read: a cell, and how far into the cell. */
export interface Corner {
  row: number;
  col: number;
  rowOff: number;
  colOff: number;
}

/** Where a corner lies on the very edge of a cell, the cell before it is the last one. */
export function lastCovered({ row, col, rowOff, colOff }: Corner): Drawing["to"] {
  return { row: rowOff === 0 ? row - 1 : row, col: colOff === 0 ? col - 1 : col };
}
