/** What the pane asks about: a workbook, and the user's choices for it. */
import type { Language } from "../../src/messages/messages";
import type { Workbook } from "../../src/workbook/model";
import type { SuppliedFact } from "../model/pane-report";

/** A framework chosen by hand: one of the published, or the text of the user's own file. */
export type FrameworkChoice =
  | { readonly kind: "published"; readonly id: string }
  | { readonly kind: "own"; readonly file: string; readonly text: string };

export interface EngineRequest {
  readonly language: Language;
  /** null: recognise it. */
  readonly framework: FrameworkChoice | null;
  readonly supplied: readonly SuppliedFact[];
}

/** The engine keeps the book that it was asked about last: tasks about the same object send it only once. */
export interface Book {
  readonly workbook: Workbook;
  readonly request: EngineRequest;
}
