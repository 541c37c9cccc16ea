/** The state of the page: plain data, changed by the controller and shown by the components. */
import type { FileProblem } from "../../src/messages/files-words";
import type { Language } from "../../src/messages/messages";
import type { KeyedFinding } from "../../taskpane/model/pane-report";
import type { Controller } from "../../taskpane/state/controller";
import type { OpenedWorkbook, Origin } from "../document/document";
import type { DownloadKind } from "../download/names";
import type { CellHelp, InputQuestion, Refusal } from "../grid/grid";
import type { SampleId } from "../open/samples";
import type { Source } from "../open/source";
import type { Unshown } from "../open/unshown";
import type { DraftsState } from "../drafts/autosave";

/** A workbook that is open, with the pane's controller over it. */
export interface Opened {
  /** Increases with every workbook opened, also for the same file. */
  readonly serial: number;
  readonly document: OpenedWorkbook;
  /** Why its package cannot be written again; null where it can. */
  readonly refused: FileProblem | null;
  readonly sample: SampleId | null;
  readonly controller: Controller;
}

export type Fault =
  | { readonly kind: "file"; readonly problem: FileProblem }
  /** The changes do not fit the package. */
  | { readonly kind: "unwritable" | "unexpected"; readonly detail: string }
  | { readonly kind: "folder" | "not-a-file" | "nothing-pasted" | "no-sample" | "unchecked" | "not-loaded" };

/** What went wrong. The workbook that was open stays open. */
export interface PageProblem {
  readonly during: "open" | "edit" | "download";
  /** The file that it is about; null where there is none. */
  readonly name: string | null;
  readonly fault: Fault;
}

export interface Downloaded {
  readonly kind: "downloaded";
  readonly download: DownloadKind;
  readonly name: string;
  readonly origin: Origin;
  /** Whether it is the Word report itself, not a workbook of its tables. */
  readonly isReport: boolean;
  /** Cells written. */
  readonly changed: number;
  /** Formulas turned and not turned; null for other downloads. */
  readonly native: { readonly turned: number; readonly kept: number } | null;
  /** Cells and sheets whose notes a marked copy lacks. */
  readonly withoutNotes: readonly string[];
  /** Findings; null for downloads without. */
  readonly findings: number | null;
}

/** Shown once in a message bar. */
export type Notice =
  | Downloaded
  | { readonly kind: "only-first"; readonly name: string; readonly count: number }
  /** Rows were put in, or (below 0) taken out; `before` is the workbook as it was. */
  | { readonly kind: "rows"; readonly count: number; readonly before: Source }
  /** Of the file's looks. */
  | { readonly kind: "unshown"; readonly what: readonly Unshown[] }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "restored" | "draft-failed" | "draft-gone" };

export type Tour =
  | { readonly stage: "invited" }
  | { readonly stage: "done" }
  | { readonly stage: "showing"; readonly step: number; readonly findings: readonly KeyedFinding[] };

export interface WorkbenchState {
  readonly language: Language;
  readonly opened: Opened | null;
  readonly opening: { readonly name: string; readonly done: number } | null;
  /** Waits for the user's answer, because it would replace the open workbook. */
  readonly pendingSource: Source | null;
  /** The dialog for a new workbook is shown. */
  readonly creating: boolean;
  /** Asked before an edit goes into the cells. */
  readonly question: InputQuestion | null;
  /** What the file says about the selected cell. */
  readonly help: CellHelp | null;
  /** The keyboard goes to the cell's list. */
  readonly choosing: boolean;
  /** The search bar over the grid is shown. */
  readonly finding: boolean;
  /** The list of keys is shown. */
  readonly listingKeys: boolean;
  readonly problem: PageProblem | null;
  readonly notice: Notice | null;
  readonly downloading: DownloadKind | null;
  /** Something was edited since it was opened or downloaded. */
  readonly edited: boolean;
  /** What a narrow window shows. */
  readonly shown: "grid" | "pane";
  readonly tour: Tour | null;
  readonly drafts: DraftsState;
  /** The workbook was just opened: it is being recognised, and checked for the first time. */
  readonly settling: boolean;
}

export const INITIAL_STATE: WorkbenchState = {
  language: "zh",
  opened: null,
  opening: null,
  pendingSource: null,
  creating: false,
  question: null,
  help: null,
  choosing: false,
  finding: false,
  listingKeys: false,
  problem: null,
  notice: null,
  downloading: null,
  edited: false,
  shown: "grid",
  tour: null,
  settling: false,
  drafts: { isOn: false, list: [], isInOtherTab: false },
};
