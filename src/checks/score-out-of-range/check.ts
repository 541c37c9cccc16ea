import { scoreFault } from "../../assess/score-fault";
import { nameOf, plain, scoreRef } from "../../assess/score-sheet";
import { scoreSheetCheck } from "../check";
import { zhCN } from "./zh-CN";

/** The score is below 0 or above the weight. */
export const scoreOutOfRange = scoreSheetCheck({
  id: "score-out-of-range",
  severity: "error",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(sheet, words, recognition) {
    for (const row of sheet.indicators) {
      const fault = scoreFault(row, recognition);
      if (fault?.kind !== "out-of-range") continue;
      yield {
        at: scoreRef(row),
        indicator: row.id,
        expected: fault.byRule,
        actual: fault.score,
        ...words.finding({
          indicator: nameOf(row),
          score: plain(fault.score),
          weight: plain(fault.weight),
          below: fault.score.lt(0),
          byRule: fault.byRule && plain(fault.byRule),
        }),
      };
    }
  },
});
