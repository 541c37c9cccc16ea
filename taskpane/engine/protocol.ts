/** What the pane and its worker say to each other. Sheets travel one by one, so that no message is long to pack. */
import type { Language } from "../../src/messages/messages";
import type { Sheet, Workbook } from "../../src/workbook/model";
import type { Checked, FrameworkName, Look } from "../model/pane-report";
import { OwnFrameworkError, type EngineRequest, type EngineStep } from "./engine";

export interface SheetMessage {
  readonly kind: "sheet";
  readonly sheet: Sheet;
}

export type ToWorker =
  | SheetMessage
  | { readonly kind: "look" | "check"; readonly request: EngineRequest; readonly book: BookParts }
  | { readonly kind: "frameworks" }
  | {
      readonly kind: "read-framework";
      readonly text: string;
      readonly file: string;
      readonly language: Language;
    };

/** What is sent once the sheets are there. */
export type BookParts = Omit<Workbook, "sheets">;

/** How every worker of ours answers. */
export type Answer<Step, Result> =
  | { readonly kind: "step"; readonly step: Step }
  | { readonly kind: "done"; readonly result: Result }
  | { readonly kind: "own-framework-error"; readonly message: string }
  | { readonly kind: "failed"; readonly message: string };

export type FromWorker = Answer<EngineStep, Look | Checked | FrameworkName | readonly FrameworkName[]>;

export function failure(error: unknown): Answer<never, never> {
  const message = error instanceof Error ? error.message : String(error);
  return { kind: error instanceof OwnFrameworkError ? "own-framework-error" : "failed", message };
}
