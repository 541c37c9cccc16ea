import { scoreSheetCheck } from "../check";
import { attainableText } from "../support/attainable-text";
import { scoreFault } from "../../assess/score-fault";
import { determinate, nameOf, plain, scoreRef } from "../../assess/score-sheet";
import { zhCN } from "./zh-CN";

/** The score cannot come out under the rule, whatever the figures: 5 where only 6, 4, 2 and 1 exist. */
export const scoreNotAStep = scoreSheetCheck({
  id: "score-not-a-step",
  severity: "error",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(sheet, words, recognition) {
    for (const row of sheet.indicators) {
      const fault = scoreFault(row, recognition);
      if (fault?.kind !== "not-a-step") continue;
      const byRule = determinate(fault.scored.outcome);
      yield {
        at: scoreRef(row),
        indicator: row.id,
        expected: byRule,
        actual: fault.score,
        ...words.finding({
          indicator: nameOf(row),
          score: plain(fault.score),
          steps: attainableText(fault.scored.rule.attainable),
          byRule: byRule && plain(byRule),
        }),
      };
    }
  },
});
