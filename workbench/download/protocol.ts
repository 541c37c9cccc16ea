/** What the page and the worker that makes downloads say to each other. */
import type { MarkPlan } from "../../src/workbook/mark-plan";
import type { FileProblem } from "../../src/messages/files-words";
import type { CellChange } from "../../src/workbook/cell-change";

/** What is done to the package once the edits are in it. */
export type Finish =
  | { readonly kind: "none" }
  | { readonly kind: "mark"; readonly plan: MarkPlan }
  | { readonly kind: "native" };

export interface ToMaker {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly changes: readonly CellChange[];
  readonly finish: Finish;
}

export interface Made {
  readonly bytes: Uint8Array;
  readonly native: { readonly turned: number; readonly kept: number } | null;
}

export type FromMaker =
  | ({ readonly kind: "done" } & Made)
  | { readonly kind: "problem"; readonly problem: FileProblem }
  /** A change has no place in the package. */
  | { readonly kind: "unwritable"; readonly message: string }
  | { readonly kind: "failed"; readonly message: string };
