/** What the page and the engine's worker say to each other. */
import { FileError } from "../../files/errors";
import type { FileProblem } from "../../src/messages/files-words";
import type { Sheet, Workbook } from "../../src/workbook/model";
import { OwnFrameworkError } from "./errors";
import type { EngineRequest } from "./request";

export type ToWorker =
  /** A book follows, sheet by sheet, so that no message takes long to pack. */
  | { readonly kind: "book"; readonly request: EngineRequest; readonly workbook: Omit<Workbook, "sheets"> }
  | { readonly kind: "sheet"; readonly sheet: Sheet }
  | { readonly kind: "run"; readonly task: string; readonly input: unknown; readonly aboutBook: boolean };

export type FromWorker =
  | { readonly kind: "step"; readonly step: unknown }
  | { readonly kind: "done"; readonly result: unknown }
  | { readonly kind: "failed"; readonly failure: Failure };

/** Errors lose their class on the way, but for the language's own. */
export type Failure =
  | { readonly kind: "file"; readonly problem: FileProblem }
  | { readonly kind: "own-framework"; readonly message: string }
  | { readonly kind: "other"; readonly error: Error };

export function failureOf(error: unknown): Failure {
  if (error instanceof FileError) return { kind: "file", problem: error.problem };
  if (error instanceof OwnFrameworkError) return { kind: "own-framework", message: error.message };
  return { kind: "other", error: error instanceof Error ? error : new Error(String(error)) };
}

export function errorOf(failure: Failure): Error {
  switch (failure.kind) {
    case "file":
      return new FileError(failure.problem);
    case "own-framework":
      return new OwnFrameworkError(failure.message);
    case "other":
      return failure.error;
  }
}
