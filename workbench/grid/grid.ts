/** The one spreadsheet of the page: shows a workbook, lets it be edited, knows what was changed. */
import type { CellChange } from "../../src/workbook/cell-change";
import type { CellRef } from "../../src/workbook/model";
import type { Spreadsheet } from "../host/spreadsheet";
import type { OpenedWorkbook } from "../document/document";
import type { Locks } from "./protection";

export interface ShowWork {
  readonly signal?: AbortSignal;
  /** 0–1. */
  readonly onProgress?: (done: number) => void;
}

/** Why the grid did not do what the user asked of it; the page has words for each. */
export type Refusal = "structure" | "formatting" | "protected";

export interface Grid extends Spreadsheet {
  /** Shows a workbook instead of the one before. When it fails or is cancelled, the one before stays as it was. */
  show(opened: OpenedWorkbook, work?: ShowWork): Promise<void>;
  /** What a download must write into the opened package: contents edited since, and results that changed with them. */
  changes(): readonly CellChange[];
  /** Puts the edits of a draft back, as one step. */
  restore(changes: readonly CellChange[]): Promise<void>;
  /** Draws attention to a cell (the guided minute); null takes it away. */
  point(ref: CellRef | null): void;
  /** What the file's protection forbids to type into. */
  locks(): Locks;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** The user tried what would change more than the contents of cells (insert rows, rename a sheet, format). */
  onRefused(listener: (refusal: Refusal) => void): () => void;
}
