import { scoreSheetCheck } from "../check";
import { criteriaPoints } from "../support/criteria-points";
import { erratumNote } from "../support/errata";
import { nameOf, plain, weightOf } from "../../assess/score-sheet";
import { zhCN } from "./zh-CN";

/** The points that the criteria's text awards in all do not make up the weight. */
export const criteriaPointsMismatch = scoreSheetCheck({
  id: "criteria-points-mismatch",
  severity: "warning",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(sheet, words) {
    for (const row of sheet.indicators) {
      const weight = weightOf(row);
      const points = row.criteria && criteriaPoints(row.criteria.text);
      if (!row.criteria || weight === null || !points || points.eq(weight)) continue;
      yield {
        at: row.criteria.ref,
        indicator: row.id,
        expected: weight,
        actual: points,
        ...words.finding({
          indicator: nameOf(row),
          weight: plain(weight),
          points: plain(points),
          erratum: erratumNote(sheet, "printed-criteria-points", row.id, points),
        }),
      };
    }
  },
});
