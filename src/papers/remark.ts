/** A draft of 扣分情况及整改情况说明, or of 偏差原因分析及改进措施: it states the figures; the department writes the reason and the corrective action. */
import type { AssessedRow } from "../assess/assess";
import { workingLines } from "../assess/working";
import { remarkDraft } from "../messages/chinese-only/pane-draft";
import type { Messages } from "../messages/messages";
import type { ScoreSheet } from "../recognise/score-sheet/types";

/** What the points came from: the lines of the working without the bands that were not hit and the closing line. */
export function reasonsOf(row: AssessedRow, messages: Pick<Messages, "rules">): string[] {
  return workingLines(row, messages)
    .filter(({ role }) => role !== "not-hit" && role !== "result")
    .map(({ text }) => text);
}

export function draftRemark(
  row: AssessedRow,
  { project }: Pick<ScoreSheet, "project">,
  messages: Pick<Messages, "rules">,
): string {
  return remarkDraft({
    isProject: project !== null,
    lost: row.lost?.toFixed() ?? "",
    weight: row.weight?.toFixed() ?? "",
    working: reasonsOf(row, messages),
  });
}
