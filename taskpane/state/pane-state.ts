/** The state of the pane: plain data, changed by the controller and shown by the components. */
import type { Severity } from "../../src/checks/check";
import type { Language } from "../../src/messages/messages";
import type { CellRef } from "../../src/workbook/model";
import type { FrameworkChoice } from "../engine/request";
import type { CellChange } from "../../src/workbook/cell-change";
import type { HostProblem, MarkResult, Selection, SheetState } from "../hosts/host";
import type { Checked, KeyedFinding, Look, SuppliedFact } from "../model/pane-report";

export type Tab = "results" | "facts" | "what-if" | "papers" | "functions";
/** What was recognised opens from the results and belongs to their tab. */
export type View = Tab | "recognition";

export type Phase = "idle" | "reading" | "checking" | "marking";

/** An error, which the pane words. */
export interface PaneProblem {
  readonly problem: HostProblem | "own-framework" | "engine";
  readonly detail: string;
  readonly sheet: string | null;
  /** What "try again" repeats. */
  readonly during: "check" | "clear" | "write" | "select" | "other";
}

export interface Outcome {
  readonly checked: Checked;
  readonly sheets: readonly SheetState[];
  /** Sheets that could not be marked, and why. */
  readonly unmarked: MarkResult;
  readonly language: Language;
}

/** Something that was just done, shown once. */
export type Notice =
  | { readonly kind: "written"; readonly cells: number; readonly reformatted: number }
  | { readonly kind: "undone"; readonly cells: number }
  | { readonly kind: "cleared"; readonly left: MarkResult }
  | { readonly kind: "ignored" }
  /** A setting was kept on this machine, because the workbook could not take it. */
  | { readonly kind: "kept-here" }
  | { readonly kind: "cancelled" };

export interface Confirming {
  /** Ids of proposals that answer findings. */
  readonly ids: readonly string[];
  /** Formulas for right scores that were typed, too: an offer, which no finding asks for. */
  readonly withOffers: boolean;
}

export interface PaneState {
  readonly language: Language;
  readonly phase: Phase;
  readonly progress: number;
  /** Findings of the running check. */
  readonly early: readonly KeyedFinding[];
  readonly look: Look | null;
  readonly outcome: Outcome | null;
  readonly problem: PaneProblem | null;
  readonly notice: Notice | null;
  readonly stale: boolean;
  readonly follow: boolean;
  readonly view: View;
  /** What the confirm view shows; null when it is closed. */
  readonly confirming: Confirming | null;
  /** A sheet: its form is to be read as a framework. */
  readonly choosing: boolean | { readonly sheet: string };
  /** The ribbon asked for the standard workbook: the view scrolls to its section. */
  readonly standardWanted: boolean;
  readonly framework: FrameworkChoice | null;
  readonly ignored: Readonly<Record<string, string>>;
  readonly supplied: readonly SuppliedFact[];
  readonly undo: readonly (readonly CellChange[])[];
  readonly selection: Selection | null;
  /** Key of the finding about the selected cell, which is opened and brought into view; null where there is none. */
  readonly pointed: string | null;
  /** The severities that are shown; all when empty. */
  readonly only: readonly Severity[];
  readonly grouping: "severity" | "indicator";
  readonly search: string;
  readonly showIgnored: boolean;
}

export const INITIAL_STATE: PaneState = {
  language: "zh",
  phase: "idle",
  progress: 0,
  early: [],
  look: null,
  outcome: null,
  problem: null,
  notice: null,
  stale: false,
  follow: false,
  view: "results",
  confirming: null,
  choosing: false,
  standardWanted: false,
  framework: null,
  ignored: {},
  supplied: [],
  undo: [],
  selection: null,
  pointed: null,
  only: [],
  grouping: "severity",
  search: "",
  showIgnored: false,
};

export type { CellRef };
