/**
 * What the pane needs of a spreadsheet, and nothing more: Excel through Office.js and the workbench's page each
 * implement it. The pane never asks which one it talks to; it asks what is possible here.
 */
import type { Severity } from "../../src/checks/check";
import type { Language } from "../../src/messages/messages";
import type { CellChange } from "../../src/workbook/cell-change";
import type { CellRef, Workbook } from "../../src/workbook/model";

/** In a window of its own; its sheets at the end of the open workbook; instead of the open workbook. */
export type Placement = "own-window" | "added" | "opened";

export interface Capabilities {
  /** Where a workbook that we make can go, the best place first; where there is none, it can only be saved. */
  readonly newSheets: readonly Placement[];
  /** Files can be saved from the page. */
  readonly saving: boolean;
  /** Edits and selections are reported. */
  readonly events: boolean;
  /**
   * Merged areas are known; without them, labels written once still work. "costly": learning of them costs the user's
   * undo steps, so that it is done on demand only (`allMerges`).
   */
  readonly merges: boolean | "costly";
  /** Our functions cannot be used in cells here: their calls would show #NAME?. */
  readonly functionsMissing?: boolean;
  /** Settings cannot be kept in the workbook here: they stay on this machine. */
  readonly settingsStayHere?: boolean;
}

export interface SheetState {
  readonly name: string;
  readonly protected: boolean;
  /** False where protection forbids formatting: findings are listed, but the sheet cannot be marked. */
  readonly canMark: boolean;
  /** False where protection locks every cell that holds anything. */
  readonly canWrite: boolean;
  /** Too large to be read: the sheet is missing from the workbook, and the pane says so. */
  readonly unread?: boolean;
}

export interface ReadResult {
  /** The workbook without our own marks and sheets. */
  readonly workbook: Workbook;
  readonly sheets: readonly SheetState[];
}

export interface Work {
  readonly signal?: AbortSignal;
  /** Told how much of a reading is done, 0–1. */
  readonly onProgress?: (done: number) => void;
  /** Nobody asked for it: it follows an edit, and must not cost the user what he could undo. */
  readonly following?: boolean;
}

export interface ReadWork extends Work {
  /** The user's undo steps may be spent on learning of merged areas. */
  readonly allMerges?: boolean;
}

export interface HostMark {
  readonly ref: CellRef;
  readonly severity: Severity;
}

export interface MarkResult {
  /** Sheets left unmarked because protection forbids it. */
  readonly skipped: readonly string[];
  /** Sheets left as they are because their marks cannot be looked up: the host fails to read a format of the user's. */
  readonly unreadable: readonly string[];
}

/** What stood in the cells before, for taking a write back where the host's own undo cannot. */
export interface WriteResult {
  readonly before: readonly CellChange[];
  /** So many cells were formatted as text, where neither formulas nor numbers stay what they are, and are so no more. */
  readonly reformatted?: number;
}

export interface Selection {
  readonly sheet: string;
  /** Without the sheet: "B2:E2". */
  readonly address: string;
}

export type HostEvent =
  | { readonly kind: "edited"; readonly sheet: string; readonly address: string }
  | { readonly kind: "structure" } // sheets or rows added, removed, renamed
  | { readonly kind: "selected"; readonly selection: Selection };

/** Why a host could not do something; the pane has words for each. */
export type HostProblem =
  | "busy-editing" // a cell is being edited
  | "protected"
  | "too-large"
  | "not-supported"
  | "gone" // the sheet or cell is no longer there
  | "inactive" // another workbook's window is in front
  | "no-cells" // a chart or a shape is selected
  | "kept-as-text" // a formula became the text of itself
  | "cancelled"
  | "unknown";

export class HostError extends Error {
  constructor(
    readonly problem: HostProblem,
    message: string,
    readonly data: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** A framework file of the user's own. */
export interface KeptFramework {
  /** Its name; of one name there is one. */
  readonly file: string;
  readonly text: string;
}

/** Frameworks kept on this machine for other workbooks, only those that the user asked for. What writes may throw. */
export interface FrameworkShelf {
  list(): Promise<readonly KeptFramework[]>;
  keep(framework: KeptFramework): Promise<void>;
  remove(file: string): Promise<void>;
}

/** All methods may throw a HostError; none leaves partial changes behind. */
export interface Host {
  readonly capabilities: Capabilities;
  readonly language: Language;
  /** Reads everything the engine needs, in a fixed number of round trips whatever the number of sheets. */
  read(work?: ReadWork): Promise<ReadResult>;
  /** Shows the cell to the user; a hidden sheet stays hidden and is a problem "gone". */
  select(ref: CellRef): Promise<void>;
  getSelection(): Promise<Selection>;
  /** Replaces all our marks by these; the user's own formats are never touched. */
  mark(marks: readonly HostMark[], work?: Work): Promise<MarkResult>;
  /** Removes every mark of ours, also those of an earlier session. */
  clearMarks(): Promise<MarkResult>;
  /** Writes all or nothing. */
  write(changes: readonly CellChange[]): Promise<WriteResult>;
  /** Gives the user an .xlsx file of ours in one of the places of `newSheets`; `name` is for a file of its own. */
  insertSheets(file: Uint8Array, name: string, where: Placement): Promise<void>;
  /**
   * Saves a file into the folder of downloads where pages have no downloads of their own.
   * @returns false where the page has to save it
   */
  saveFile?(file: Uint8Array, name: string): Promise<boolean>;
  /** Texts kept in the workbook itself: ignored findings, the framework chosen by hand. */
  getSetting(key: string): Promise<string | null>;
  setSetting(key: string, value: string | null): Promise<void>;
  /** A framework of the user's own as JSON, for functions in cells that run in another page than the pane. */
  shareFramework?(id: string, json: string): void;
  /** Only where something can be kept beside the workbook. */
  readonly shelf?: FrameworkShelf;
  /** Our own writes and marks are never reported. @returns stops listening */
  listen(listener: (event: HostEvent) => void): () => void;
}
