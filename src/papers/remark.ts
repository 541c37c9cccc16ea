/** A draft of 扣分情况及整改情况说明: it states the figures; the department writes the reason and the corrective action. */
import type { AssessedRow } from "../assess/assess";
import { workingLines } from "../assess/working";
import type { Messages } from "../messages/messages";

/** The words of a draft; they belong to the sheet and are Chinese in every language of the pane. */
export interface DraftWords {
  draft(a: {
    readonly lost: string;
    readonly weight: string;
    /** The lines of the working that cost points; none where a person judged. */
    readonly working: readonly string[];
  }): string;
}

/** What the points came from: the lines of the working without the bands that were not hit and the closing line. */
export function reasonsOf(row: AssessedRow, messages: Messages): string[] {
  return workingLines(row, messages)
    .filter(({ role }) => role !== "not-hit" && role !== "result")
    .map(({ text }) => text);
}

export function draftRemark(row: AssessedRow, messages: Messages, words: DraftWords): string {
  return words.draft({
    lost: row.lost?.toFixed() ?? "",
    weight: row.weight?.toFixed() ?? "",
    working: reasonsOf(row, messages),
  });
}
