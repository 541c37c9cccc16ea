import { refAddress } from "../../workbook/model";
import type { ScoreSheetCheck } from "../check";
import { saysNothing } from "../../assess/remark";
import { nameOf, plain, pointsLost } from "../../assess/score-sheet";

/** The sheet has a column for remarks, and it says nothing where points were lost. */
export const deductionUnexplained: ScoreSheetCheck = {
  id: "deduction-unexplained",
  severity: "warning",
  scope: "score-sheet",
  *run(sheet, _recognition, { checks }) {
    for (const row of sheet.indicators) {
      const lost = pointsLost(row);
      if (lost === null || !row.remark || !saysNothing(row.remark.text)) continue;
      yield {
        at: row.remark.ref,
        indicator: row.id,
        expected: null,
        actual: row.remark.text || null,
        ...checks["deduction-unexplained"]({
          indicator: nameOf(row),
          lost: plain(lost),
          column: refAddress(row.remark.ref),
        }),
      };
    }
  },
};
