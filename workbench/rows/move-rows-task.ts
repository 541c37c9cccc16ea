/** Rows put into the open workbook or taken out of it, as a task of the engine: every part of the package may follow. */
import { moveRows } from "../../files/move-rows";
import { setCells } from "../../files/set-formulas";
import type { RowMove } from "../../src/formulas/move-rows";
import type { CellChange } from "../../src/workbook/cell-change";
import type { Task } from "../../taskpane/engine/task";

export interface RowsToMove {
  /** The package, and what was edited since it was opened. */
  readonly bytes: Uint8Array;
  readonly changes: readonly CellChange[];
  readonly move: RowMove;
}

/** @throws FileError for a package that cannot be written, RangeError for rows that do not say where they are */
export const moveRowsTask: Task<RowsToMove, Uint8Array> = ({ bytes, changes, move }) =>
  moveRows(setCells(bytes, changes), move);
