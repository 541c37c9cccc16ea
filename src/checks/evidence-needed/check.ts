/** An indicator that a person judges at full marks: which evidence the re-examination asks for. */
import type { ScoreSheetCheck } from "../check";
import { hasFullMarks, judgedRows } from "../support/full-marks";
import { nameOf, plain, scoreOf, scoreRef, weightOf } from "../../assess/score-sheet";

export const evidenceNeeded: ScoreSheetCheck = {
  id: "evidence-needed",
  severity: "review",
  scope: "score-sheet",
  *run(sheet, _recognition, messages) {
    for (const row of judgedRows(sheet).filter(hasFullMarks)) {
      yield {
        at: scoreRef(row),
        indicator: row.id,
        actual: scoreOf(row),
        ...messages.checks["evidence-needed"]({
          indicator: row.id,
          name: nameOf(row),
          weight: plain(weightOf(row)!),
        }),
      };
    }
  },
};
