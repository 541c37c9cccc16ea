import { refAddress } from "../../workbook/model";
import { saysNothing } from "../../assess/remark";
import { nameOf, plain, pointsLost } from "../../assess/score-sheet";
import { scoreSheetCheck } from "../check";
import { zhCN } from "./zh-CN";

/** The sheet has a column for remarks, and it says nothing where points were lost. */
export const deductionUnexplained = scoreSheetCheck({
  id: "deduction-unexplained",
  severity: "warning",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(sheet, words) {
    for (const row of sheet.indicators) {
      const lost = pointsLost(row);
      if (lost === null || !row.remark || !saysNothing(row.remark.text)) continue;
      yield {
        at: row.remark.ref,
        indicator: row.id,
        expected: null,
        actual: row.remark.text || null,
        ...words.finding({
          indicator: nameOf(row),
          lost: plain(lost),
          column: refAddress(row.remark.ref),
        }),
      };
    }
  },
});
