/** The spreadsheet of the page: shows a workbook, lets it be edited, knows what was changed. */
import type { RowMove } from "../../src/formulas/move-rows";
import type { CellChange } from "../../src/workbook/cell-change";
import type { CellRef, Workbook } from "../../src/workbook/model";
import type { HostEvent, HostMark, Selection } from "../../taskpane/hosts/host";
import type { OpenedWorkbook } from "../document/document";
import type { Locks } from "../../files/locked-cells";

export interface ShowWork {
  readonly signal?: AbortSignal;
  /** 0–1. */
  readonly onProgress?: (done: number) => void;
  /** The results in the file are older than its formulas. */
  readonly recalculates?: boolean;
}

/** Why the grid did not do what the user asked of it; the page has words for each. */
export type Refusal = "structure" | "formatting" | "protected" | "protected-rows";

/** What the user is asked before an edit goes into the cells; `changes` is that edit. */
export type InputQuestion =
  /** The formulas of these cells would be lost. */
  | {
      readonly kind: "formula";
      readonly cells: readonly (CellRef & { readonly formula: string })[];
      readonly changes: readonly CellChange[];
    }
  /** The file's own rules forbid it ("refused"), or want it confirmed ("doubted"). */
  | {
      readonly kind: "refused" | "doubted";
      readonly at: CellRef;
      readonly typed: string;
      /** The file's own; empty where it has none. */
      readonly words: { readonly title: string; readonly text: string };
      /** What its list offers; null where it is no list. */
      readonly items: readonly string[] | null;
      readonly changes: readonly CellChange[];
    };

/** What the file says about the selected cell: what may be typed, its note, where it leads. */
export interface CellHelp {
  readonly ref: CellRef;
  readonly prompt: { readonly title: string; readonly text: string } | null;
  readonly items: readonly string[] | null;
  readonly note: string | null;
  readonly link: { readonly to: string; readonly isInside: boolean } | null;
}

/** The part of the grid that the pane's host needs. */
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

export interface WorkbenchGrid extends Spreadsheet {
  /** Shows a workbook instead of the one before. When it fails or is cancelled, the one before stays as it was. */
  show(opened: OpenedWorkbook, work?: ShowWork): Promise<void>;
  /** What a download must write into the opened package: contents edited since, and results that changed with them. */
  changes(): readonly CellChange[];
  /** Puts the edits of a draft back, as one step. */
  restore(changes: readonly CellChange[]): Promise<void>;
  /** Outlines a cell (the tour); null removes the outline. */
  point(ref: CellRef | null): void;
  /** Zooms out, within what can still be read, until these columns fit the window. */
  fit(sheet: string, left: number, right: number): void;
  /** Cells of the shown sheet that contain the text, as it was typed or as it is shown; row by row. */
  find(text: string): readonly CellRef[];
  /** Shows the sheet after or before the shown one. */
  turn(step: 1 | -1): Promise<void>;
  /** Selects the first cell of the shown sheet, or the corner of what is in use. */
  goTo(corner: "first" | "last"): Promise<void>;
  /** The cells locked by the file's protection. */
  locks(): Locks;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Makes an edit that the user was asked about; it counts as made by hand. */
  enter(changes: readonly CellChange[]): Promise<void>;
  /** The user wants rows put in or taken out. */
  onRows(listener: (move: RowMove) => void): void;
  onQuestion(listener: (question: InputQuestion) => void): void;
  /** null where the file says nothing about the selected cell. */
  onCellHelp(listener: (help: CellHelp | null) => void): void;
  /** Goes where a link inside the workbook leads: an address, or a defined name. */
  follow(to: string): Promise<boolean>;
  /** The user tried what would change more than the contents of cells (insert rows, rename a sheet, format). */
  onRefused(listener: (refusal: Refusal) => void): () => void;
}
