import { scoreSheetCheck } from "../check";
import { zhCN } from "./zh-CN";

/** Columns without which a score sheet cannot be checked; levels one and two, criteria and remarks may be absent. */
const NEEDED = ["level3", "weight3", "score"] as const;

/** A column that every score sheet needs is missing. */
export const columnNotFound = scoreSheetCheck({
  id: "column-not-found",
  severity: "error",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run({ sheet: { sheet, range, columns, indicators, framework, readings } }, words) {
    // "资金管理（8分）": weights may stand behind the names.
    const namesHoldWeights = indicators.some(({ weight }) => weight?.figure);
    // A form that no framework explains may use an unknown heading for the column.
    const mayBeUnknown = !framework && readings.some(({ role, heading }) => role === null && heading !== "");
    for (const column of NEEDED) {
      if (columns[column] !== undefined || (column === "weight3" && namesHoldWeights)) continue;
      yield {
        ...(mayBeUnknown ? { severity: "info" as const } : {}),
        at: { sheet, row: range.top, col: range.left },
        expected: null,
        actual: null,
        ...words.finding({ column, sheet }),
      };
    }
  },
});
