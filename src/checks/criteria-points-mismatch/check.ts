import { plain } from "../../facts/format";
import { scoreSheetCheck } from "../check";
import { criteriaPoints } from "../support/criteria-points";
import { erratumNote } from "../support/errata";
import { zhCN } from "./zh-CN";

/** The points that the criteria's text awards in all do not make up the weight. */
export const criteriaPointsMismatch = scoreSheetCheck({
  id: "criteria-points-mismatch",
  severity: "warning",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run({ sheet, rows }, words) {
    let hasPoints = false;
    for (const assessed of rows) {
      const { row, name, weight } = assessed;
      const points = row.criteria && criteriaPoints(row.criteria.text);
      if (!row.criteria || weight === null || !points) continue;
      hasPoints = true;
      if (points.eq(weight)) continue;
      const said = { indicator: name, weight: plain(weight), points: plain(points) };
      const erratum = erratumNote(sheet.framework?.framework, "printed-criteria-points", row.id, points);
      yield {
        at: row.criteria.ref,
        row: assessed,
        expected: weight,
        actual: points,
        ...(erratum === null
          ? words.finding(said)
          : { severity: "info" as const, ...words.asPublished({ ...said, erratum }) }),
      };
    }
    return hasPoints ? undefined : words.noPoints;
  },
});
