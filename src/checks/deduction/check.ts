import { assessRow } from "../../assess/assess";
import { scoreSheetCheck } from "../check";
import {
  determinate,
  nameOf,
  outcomeOf,
  plain,
  pointsLost,
  scoreOf,
  scoreRef,
  weightOf,
} from "../../assess/score-sheet";
import { remarkOf } from "../../assess/remark";
import { winBacks } from "../../assess/win-back";
import { workingLines } from "../../assess/working";
import { zhCN } from "./zh-CN";

/**
 * Points lost: how many, how the score came about, and the least change of the figures that wins them back.
 * Stands beside a violation on the same cell; the points are lost all the same.
 */
export const deduction = scoreSheetCheck({
  id: "deduction",
  severity: "deduction",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(sheet, words, recognition, shared) {
    for (const row of sheet.indicators) {
      const lost = pointsLost(row);
      const score = scoreOf(row);
      const weight = weightOf(row);
      if (lost === null || score === null || weight === null) continue;
      const scored = outcomeOf(row, recognition);
      const byRule = scored && determinate(scored.outcome);
      const assessed = assessRow(row, recognition.book);
      const working = workingLines(assessed, shared);
      yield {
        at: scoreRef(row),
        indicator: row.id,
        expected: weight,
        actual: score,
        points: lost,
        working,
        ...words.finding({
          indicator: nameOf(row),
          score: plain(score),
          weight: plain(weight),
          lost: plain(lost),
          remark: remarkOf(row),
          byRule: byRule?.gt(score) ? plain(byRule) : null,
          hasWorking: working.length > 0,
          winBack: winBacks(assessed, shared),
        }),
      };
    }
  },
});
