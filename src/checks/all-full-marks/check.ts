/** Every indicator that a person judges was given full marks. */
import type { ScoreSheetCheck } from "../check";
import { hasFullMarks, judgedRows } from "../support/full-marks";
import { nameOf, scoreRef } from "../../assess/score-sheet";

/** Fewer judgements than this can all be right without a second look. */
const FEWEST = 3;

export const allFullMarks: ScoreSheetCheck = {
  id: "all-full-marks",
  severity: "review",
  scope: "score-sheet",
  *run(sheet, _recognition, messages) {
    const rows = judgedRows(sheet);
    if (rows.length < FEWEST || !rows.every(hasFullMarks)) return;
    yield {
      at: scoreRef(rows[0]!),
      actual: rows.length,
      ...messages.checks["all-full-marks"]({ count: rows.length, names: rows.map(nameOf) }),
    };
  },
};
