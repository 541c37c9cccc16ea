/** A workbook on which work went on and that is not downloaded yet, kept in this browser if the user wants it. */
import type { CellChange } from "../../src/workbook/cell-change";
import type { Origin } from "../document/document";

/** What a list of drafts shows. */
export interface DraftSummary {
  /** Of the file that the user brought: there is one draft of each. */
  readonly fingerprint: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly origin: Origin;
}

export interface Draft extends DraftSummary {
  /** The package that was opened, without the changes. */
  readonly bytes: Uint8Array;
  readonly changes: readonly CellChange[];
  /** What the pane keeps with the workbook: ignored findings, the framework, supplied facts. */
  readonly settings: ReadonlyMap<string, string>;
}

/** "full": no room is left; "unavailable": the browser keeps nothing (private window, forbidden, broken). */
export type DraftProblem = "full" | "unavailable";

/** The page has words for each problem. */
export class DraftError extends Error {
  override readonly name = "DraftError";

  constructor(
    readonly problem: DraftProblem,
    cause?: unknown,
  ) {
    super(`drafts: ${problem}`, { cause });
  }
}
