import { plain } from "../../facts/format";
import { scoreSheetCheck } from "../check";
import { absentIn } from "../support/absent";
import { hasScores, scoreColumns } from "../../assess/assess";
import { attainableText } from "../support/attainable-text";
import { scoreFault } from "../../assess/score-fault";
import { zhCN } from "./zh-CN";

/** The score cannot come out under the rule, whatever the figures: 5 where only 6, 4, 2 and 1 exist. */
export const scoreNotAStep = scoreSheetCheck({
  id: "score-not-a-step",
  severity: "error",
  judges: "score",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(sheet, words, { engine }) {
    if (!sheet.sheet.framework) return absentIn(sheet.sheet, engine, "framework");
    if (!hasScores(sheet)) return engine.absent.scores;
    for (const { column, isReviewed } of scoreColumns(sheet))
      for (const row of column.rows) {
        const { place, name, expected } = row;
        const fault = scoreFault(row);
        if (fault?.kind !== "not-a-step") continue;
        yield {
          at: place,
          row,
          expected,
          actual: fault.score,
          ...words.finding({
            indicator: name,
            isReviewed,
            score: plain(fault.score),
            steps: attainableText(fault.scored.rule.attainable),
            byRule: expected && plain(expected),
          }),
        };
      }
  },
});
