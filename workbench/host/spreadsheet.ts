/** What the pane's host asks of the spreadsheet in the page. workbench/grid/ gives it. */
import type { CellRef, Workbook } from "../../src/workbook/model";
import type { CellChange, HostEvent, HostMark, Selection } from "../../taskpane/hosts/host";

export interface Spreadsheet {
  /** The workbook as it now stands: the opened file with what was edited and recalculated since. */
  read(): Workbook;
  /** Shows the cell and selects it; answers false where there is no such cell or its sheet is hidden. */
  select(ref: CellRef): Promise<boolean>;
  selection(): Selection | null;
  /** Replaces the coloured overlays; they are no part of the cells and of the undo steps. */
  highlight(marks: readonly HostMark[]): void;
  /** Writes all or nothing in one undo step and waits for the recalculation; answers what stood there before. */
  write(changes: readonly CellChange[]): Promise<readonly CellChange[]>;
  /** Ends the edit in a cell, keeping what was typed; answers false where that cannot be done. */
  endEditing(): Promise<boolean>;
  /** Edits by hand, undo and redo count; our own writes, overlays and recalculation do not. */
  listen(listener: (event: HostEvent) => void): () => void;
}
