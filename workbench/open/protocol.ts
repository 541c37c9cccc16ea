/** What the page and the worker that reads files say to each other. Sheets travel one by one, as to the engine. */
import type { FileProblem } from "../../src/messages/files-words";
import type { CellStyle, SheetAppearance } from "../../src/workbook/appearance";
import type { Sheet } from "../../src/workbook/model";
import type { BookParts } from "../../taskpane/engine/protocol";
import type { Origin } from "../document/document";

export interface ToReader {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type FromReader =
  /** 0–1. */
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "sheet"; readonly sheet: Sheet; readonly appearance: SheetAppearance }
  | {
      readonly kind: "done";
      readonly origin: Origin;
      readonly bytes: Uint8Array;
      readonly fingerprint: string;
      /** Why the package cannot be written again; null where it can. */
      readonly refused: FileProblem | null;
      readonly book: BookParts;
      readonly styles: readonly CellStyle[];
    }
  | { readonly kind: "problem"; readonly problem: FileProblem }
  /** A fault of ours. */
  | { readonly kind: "failed"; readonly message: string };
