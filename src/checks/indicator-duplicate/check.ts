import { rawText } from "../../assess/cells";
import { nameKey } from "../../text";
import type { IndicatorRow, ScoreSheet } from "../../recognise/score-sheet/types";
import { refAddress } from "../../workbook/model";
import { scoreSheetCheck } from "../check";
import { zhCN } from "./zh-CN";

/**
 * What makes two rows the same indicator: the framework's id. Without a framework it is the name under its group,
 * for other forms may well repeat a name such as 其他 under several groups.
 */
function identity(sheet: ScoreSheet, row: IndicatorRow): string {
  if (row.id !== null) return `id ${row.id}`;
  const group = row.group === null ? undefined : sheet.groups[row.group];
  return `name ${group ? nameKey(group.name.text) : ""}/${nameKey(row.name.text)}`;
}

/** The same indicator has several rows: reported at each row after the first. */
export const indicatorDuplicate = scoreSheetCheck({
  id: "indicator-duplicate",
  severity: "error",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run({ sheet, rows }, words) {
    const seen = new Map<string, IndicatorRow>();
    for (const assessed of rows) {
      const { row, name } = assessed;
      const key = identity(sheet, row);
      const first = seen.get(key);
      if (!first) {
        seen.set(key, row);
        continue;
      }
      yield {
        at: row.name.ref,
        row: assessed,
        expected: null,
        actual: name,
        ...words.finding({
          indicator: name,
          first: refAddress(first.name.ref),
          firstScore: rawText(first.score?.raw ?? null),
          score: rawText(row.score?.raw ?? null),
        }),
      };
    }
  },
});
