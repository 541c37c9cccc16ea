/** What is said between the command line and the process that reads old files. */
import type { Limits } from "../../files/limits";
import type { FileProblem } from "../../src/messages/files-words";
import type { Workbook } from "../../src/workbook/model";

export interface ToCage {
  readonly source: Uint8Array | string;
  readonly limits: Limits;
  /** How long reading it may take. */
  readonly milliseconds: number;
  /** How much memory the process may hold. */
  readonly bytes: number;
}

export type FromCage =
  | { readonly kind: "workbook"; readonly workbook: Workbook }
  | { readonly kind: "problem"; readonly problem: FileProblem }
  | { readonly kind: "fault"; readonly message: string };

/** What the process says first: it has started. */
export const READY = "ready";

/** What the watchdog looks at, set before each file: the hour in milliseconds, and bytes. */
export const DEADLINE = 0;
export const MOST_BYTES = 1;
