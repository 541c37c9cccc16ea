/** What is said between the command line and the processes that read files. */
import type { Limits } from "../../files/limits";
import type { FileProblem } from "../../src/messages/files-words";
import type { Workbook } from "../../src/workbook/model";

/** What one file may take. */
export interface Bounds {
  /** How long its work may last: of the processor. */
  readonly milliseconds: number;
  /** How much memory the process may hold. */
  readonly bytes: number;
}

export interface ToCage extends Bounds {
  readonly source: Uint8Array | string;
  readonly limits: Limits;
}

export type FromCage =
  | { readonly kind: "workbook"; readonly workbook: Workbook }
  | { readonly kind: "problem"; readonly problem: FileProblem }
  | { readonly kind: "fault"; readonly message: string };

/** What the process says first: it has started. */
export const READY = "ready";
