import { workbookCheck } from "../check";
import { zhCN } from "./zh-CN";

/** No score sheet anywhere in the workbook, or only project forms that are still blank. */
export const sheetNotFound = workbookCheck({
  id: "sheet-not-found",
  severity: "error",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run({ scoreSheets, blankForms, workbook }, words) {
    if (scoreSheets.length > 0) return;
    for (const at of blankForms)
      yield { at, expected: null, actual: null, ...words.blank({ sheet: at.sheet }) };
    if (blankForms.length > 0) return;
    yield {
      at: null,
      expected: null,
      actual: null,
      ...words.finding({ sheets: workbook.sheets.map(({ name }) => name) }),
    };
  },
});
