import { workbookCheck } from "../check";
import { zhCN } from "./zh-CN";

/** No score sheet anywhere in the workbook. */
export const sheetNotFound = workbookCheck({
  id: "sheet-not-found",
  severity: "error",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run({ scoreSheets, workbook }, words) {
    if (scoreSheets.length > 0) return;
    yield {
      at: null,
      expected: null,
      actual: null,
      ...words.finding({ sheets: workbook.sheets.map(({ name }) => name) }),
    };
  },
});
