import type { ScoreSheetCheck } from "../check";
import { scoreFault } from "../../assess/score-fault";
import { nameOf, plain, scoreRef } from "../../assess/score-sheet";

/** The score is below 0 or above the weight. */
export const scoreOutOfRange: ScoreSheetCheck = {
  id: "score-out-of-range",
  severity: "error",
  scope: "score-sheet",
  *run(sheet, recognition, { checks }) {
    for (const row of sheet.indicators) {
      const fault = scoreFault(row, recognition);
      if (fault?.kind !== "out-of-range") continue;
      yield {
        at: scoreRef(row),
        indicator: row.id,
        expected: fault.byRule,
        actual: fault.score,
        ...checks["score-out-of-range"]({
          indicator: nameOf(row),
          score: plain(fault.score),
          weight: plain(fault.weight),
          below: fault.score.lt(0),
          byRule: fault.byRule && plain(fault.byRule),
        }),
      };
    }
  },
};
