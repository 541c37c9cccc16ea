import type { ScoreSheetCheck } from "../check";
import { criteriaPoints } from "../support/criteria-points";
import { erratumNote } from "../support/errata";
import { nameOf, plain, weightOf } from "../../assess/score-sheet";

/** The points that the criteria's text awards in all do not make up the weight. */
export const criteriaPointsMismatch: ScoreSheetCheck = {
  id: "criteria-points-mismatch",
  severity: "warning",
  scope: "score-sheet",
  *run(sheet, _recognition, { checks }) {
    for (const row of sheet.indicators) {
      const weight = weightOf(row);
      const points = row.criteria && criteriaPoints(row.criteria.text);
      if (!row.criteria || weight === null || !points || points.eq(weight)) continue;
      yield {
        at: row.criteria.ref,
        indicator: row.id,
        expected: weight,
        actual: points,
        ...checks["criteria-points-mismatch"]({
          indicator: nameOf(row),
          weight: plain(weight),
          points: plain(points),
          erratum: erratumNote(sheet, "printed-criteria-points", row.id, points),
        }),
      };
    }
  },
};
