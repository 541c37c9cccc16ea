/** A draft of 扣分情况及整改情况说明, or of 偏差原因分析及改进措施: it states the figures; the department writes the reason and the corrective action. */
import type { AssessedRow } from "../assess/assess";
import { workingLines } from "../assess/working";
import type { Messages } from "../messages/messages";
import type { ScoreSheet } from "../recognise/score-sheet/types";

/** The words of a draft; they belong to the sheet and are Chinese in every language of the pane. */
export interface DraftWords {
  draft(a: {
    readonly lost: string;
    readonly weight: string;
    /** A row of a project form, which asks for reason and measures in words of its own. */
    readonly isProject: boolean;
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

export function draftRemark(
  row: AssessedRow,
  { project }: Pick<ScoreSheet, "project">,
  messages: Messages,
  words: DraftWords,
): string {
  return words.draft({
    isProject: project !== null,
    lost: row.lost?.toFixed() ?? "",
    weight: row.weight?.toFixed() ?? "",
    working: reasonsOf(row, messages),
  });
}
