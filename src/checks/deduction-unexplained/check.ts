import { plain } from "../../facts/format";
import { refAddress } from "../../workbook/model";
import { saysNothing } from "../../assess/remark";
import { scoreSheetCheck } from "../check";
import { zhCN } from "./zh-CN";

/** The sheet has a column for remarks, and neither it nor the re-examination says why points were lost. */
export const deductionUnexplained = scoreSheetCheck({
  id: "deduction-unexplained",
  severity: "warning",
  judges: "remark",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run({ rows }, words, { engine }) {
    if (!rows.some(({ row }) => row.remark)) return engine.absent.remarks;
    if (rows.every(({ score }) => score === null)) return engine.absent.scores;
    for (const assessed of rows) {
      const { row, name, lost } = assessed;
      if (lost === null || !row.remark || !saysNothing(row.remark.text)) continue;
      if (!saysNothing(row.reviewed?.remark?.text ?? "")) continue;
      yield {
        at: row.remark.ref,
        row: assessed,
        expected: null,
        actual: row.remark.text || null,
        ...words.finding({
          indicator: name,
          lost: plain(lost),
          column: refAddress(row.remark.ref),
        }),
      };
    }
  },
});
