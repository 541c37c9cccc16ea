/** What filling a blank form comes to: the cells to be written, and what is left to a person. Plain data. */
import type { CellChange } from "../workbook/cell-change";
import type { CellRef } from "../workbook/model";

export type FilledWhat = "score" | "remark" | "subtotal" | "total" | "grade";

export interface FilledCell {
  readonly what: FilledWhat;
  /** The indicator, or the label of the subtotal; "" for total and grade. */
  readonly name: string;
  readonly cell: CellRef;
  /** As the cell will show it. */
  readonly shown: string;
  /** By the rule from the figures; or a person's, from the score sheet among the data. */
  readonly from: "figures" | "sheet";
}

/** Why a cell was not written. */
export type LeftReason =
  | { readonly code: "judgement" }
  /** The figures that its rule asks for and the data lack, by name. */
  | { readonly code: "missing"; readonly facts: readonly string[] }
  /** In words of the rule: what a person has to look at. */
  | { readonly code: "review"; readonly why: string }
  | { readonly code: "not-in-framework" }
  | { readonly code: "other-weight"; readonly printed: string; readonly framework: string }
  /** Something else stands in the cell already. */
  | { readonly code: "occupied"; readonly shown: string }
  /** The sheet is protected and the cell locked. */
  | { readonly code: "locked" }
  /** A merged cell that other rows share. */
  | { readonly code: "shared" }
  /** So many scores are still open. */
  | { readonly code: "incomplete"; readonly open: number };

export interface LeftCell {
  readonly what: FilledWhat;
  readonly name: string;
  readonly cell: CellRef;
  readonly reason: LeftReason;
}

/** What a person should know of a cell that was written. */
export type FillNote =
  /** Nothing to measure: full points, to be confirmed. */
  | { readonly code: "not-applicable" }
  /** The score sheet among the data says otherwise. */
  | { readonly code: "differs"; readonly sheet: string }
  /** The cell is formatted as text: a number was written where a formula was asked for. */
  | { readonly code: "text-cell" };

export interface NotedCell {
  readonly name: string;
  readonly cell: CellRef;
  readonly note: FillNote;
}

export interface FormFill {
  readonly sheet: string;
  readonly changes: readonly CellChange[];
  readonly filled: readonly FilledCell[];
  readonly left: readonly LeftCell[];
  readonly notes: readonly NotedCell[];
  /** Deductions whose reason and measures the department has to add to the remark. */
  readonly reasons: readonly string[];
}

export type FillProblem =
  | { readonly code: "no-form" }
  | { readonly code: "no-score-column"; readonly sheet: string }
  | {
      readonly code: "not-the-framework";
      readonly sheet: string;
      readonly matched: number;
      readonly indicators: number;
    }
  | { readonly code: "several-forms"; readonly sheets: readonly string[] }
  | { readonly code: "no-such-sheet"; readonly sheet: string; readonly sheets: readonly string[] }
  | { readonly code: "other-year"; readonly data: number; readonly framework: number }
  /** None of these figures is in the data, nor any score. */
  | { readonly code: "no-data"; readonly facts: readonly string[] };

/** A form that cannot be filled; the faces word it. */
export class FillError extends Error {
  constructor(readonly problem: FillProblem) {
    super(problem.code);
  }
}
