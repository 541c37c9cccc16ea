import { scoredRows } from "../../assess/assess";
import { scoreSheetCheck } from "../check";
import { plain } from "../../facts/format";
import { remarkOf } from "../../assess/remark";
import { scoreFault } from "../../assess/score-fault";
import { judgedAgainst } from "../../assess/judged-against";
import { winBacks } from "../../assess/win-back";
import { workingLines } from "../../assess/working";
import { placeOf } from "../support/figures";
import { zhCN } from "./zh-CN";

/**
 * Points lost: how many, how the score came about, and the least change of the figures that wins them back.
 * A score that is wrong itself has its own finding: points wrongly given or taken have no explanation.
 */
export const deduction = scoreSheetCheck({
  id: "deduction",
  severity: "deduction",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(sheet, words, shared) {
    const rows = scoredRows(sheet);
    if (rows.every(({ score }) => score === null)) return shared.engine.absent.scores;
    for (const assessed of rows) {
      const { row, place, name, score, weight, lost, expected } = assessed;
      if (lost === null || score === null || weight === null || scoreFault(assessed)) continue;
      const working = workingLines(assessed, shared);
      yield {
        at: place,
        row: assessed,
        expected: weight,
        actual: score,
        points: lost,
        working,
        ...words.finding({
          indicator: name,
          score: plain(score),
          weight: plain(weight),
          lost: plain(lost),
          remark: remarkOf(row),
          judged: judgedAgainst(assessed).map(({ spec, said, ref }) => ({
            item: shared.rules.fact(spec),
            said,
            place: ref && placeOf(ref),
          })),
          byRule: expected?.gt(score) ? plain(expected) : null,
          hasWorking: working.length > 0,
          winBack: winBacks(assessed, shared),
        }),
      };
    }
  },
});
