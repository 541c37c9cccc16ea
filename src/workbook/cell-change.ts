/** What is to be written into one cell of a workbook. */
import type { CellRef, CellValue } from "./model";

export interface CellChange extends CellRef {
  /** As Excel shows it, without "="; absent: the cell becomes a value. */
  readonly formula?: string;
  /**
   * The value, or the formula's result. In a file an absent value leaves the one that is there, and null for a formula
   * means that it is still to be computed; a host computes formulas itself.
   */
  readonly value?: CellValue;
  /** For a host: the number format to be set as well; absent, it stays what it is. */
  readonly numberFormat?: string;
  /** The formula need not be an array formula, though the one that it replaces may have been (an array, a spill). */
  readonly alone?: boolean;
}
