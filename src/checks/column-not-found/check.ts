import type { ScoreSheetCheck } from "../check";

/** Without these nothing of the score sheet can be judged; levels one and two, criteria and remarks may be absent. */
const NEEDED = ["level3", "weight3", "score"] as const;

/** A column that every score sheet needs is missing. */
export const columnNotFound: ScoreSheetCheck = {
  id: "column-not-found",
  severity: "error",
  scope: "score-sheet",
  *run({ sheet, range, columns }, _recognition, { checks }) {
    for (const column of NEEDED) {
      if (columns[column] !== undefined) continue;
      yield {
        at: { sheet, row: range.top, col: range.left },
        expected: null,
        actual: null,
        ...checks["column-not-found"]({ column, sheet }),
      };
    }
  },
};
