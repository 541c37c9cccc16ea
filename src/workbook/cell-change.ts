/** What is to be written into one cell of a workbook. */
import type { CellValue } from "./model";

export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  /** As Excel shows it, without "="; absent: the cell becomes a value. */
  readonly formula?: string;
  /** The value, or the formula's result; absent: the one that is there stays; null for a formula: to be computed. */
  readonly value?: CellValue;
  /** The formula need not be an array formula, though the one that it replaces may have been (an array, a spill). */
  readonly alone?: boolean;
}
