import { plain } from "../../facts/format";
import { scoreFault } from "../../assess/score-fault";
import { scoreSheetCheck } from "../check";
import { hasScores, scoreColumns, scoredRows } from "../../assess/assess";
import { zhCN } from "./zh-CN";

/** The score is below 0 or above the weight. */
export const scoreOutOfRange = scoreSheetCheck({
  id: "score-out-of-range",
  severity: "error",
  judges: "score",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(sheet, words, { engine }) {
    if (!hasScores(sheet)) return engine.absent.scores;
    for (const { column, isReviewed } of scoreColumns(sheet))
      for (const row of scoredRows(column)) {
        const { place, name, expected } = row;
        const fault = scoreFault(row);
        if (fault?.kind !== "out-of-range") continue;
        yield {
          at: place,
          row,
          expected,
          actual: fault.score,
          ...words.finding({
            indicator: name,
            isReviewed,
            score: plain(fault.score),
            weight: plain(fault.weight),
            below: fault.score.lt(0),
            byRule: expected && plain(expected),
          }),
        };
      }
  },
});
