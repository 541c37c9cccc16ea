import { nameOf } from "../../assess/cells";
import { plain } from "../../facts/format";
import type { ScoreSheet } from "../../recognise/score-sheet/types";
import type { CellRef } from "../../workbook/model";
import { hasAllWeights } from "../../assess/points-located";
import { scoreSheetCheck } from "../check";
import { FULL_MARKS, thirdLevelTotal } from "../support/weight-sums";
import { zhCN } from "./zh-CN";

/** The weight in the row of the total, where there is one; else the first weight of the column. */
function placeOf(sheet: ScoreSheet): CellRef | null {
  const total = sheet.totalWeights.find(({ ref }) => ref.col === sheet.columns.weight3);
  return total?.ref ?? sheet.indicators.find(({ weight }) => weight)?.weight?.ref ?? null;
}

/** Forms that no framework explains may share out other points than 100: only one that prints 100 says that it must. */
function prints100(sheet: ScoreSheet): boolean {
  const heading = sheet.readings.find(({ col }) => col === sheet.columns.weight3)?.heading ?? "";
  return (
    sheet.totalWeights.some(({ figure }) => figure?.value.eq(FULL_MARKS)) ||
    /(?:^|\D)100(?!\d)/.test(`${heading} ${sheet.title?.text ?? ""}`)
  );
}

/** The third-level weights do not sum to 100. */
export const weightTotalNot100 = scoreSheetCheck({
  id: "weight-total-not-100",
  severity: "error",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(assessed, words, { engine }) {
    const { sheet } = assessed;
    // Without the column column-not-found speaks; without rows there is nothing to add up.
    if (sheet.columns.weight3 === undefined || sheet.indicators.length === 0) return engine.absent.weights;
    const { sum, unread } = thirdLevelTotal(sheet);
    if (sum.eq(FULL_MARKS)) return;
    if (!sheet.framework && !(prints100(sheet) && hasAllWeights(assessed))) return words.otherForm;
    yield {
      at: placeOf(sheet),
      expected: FULL_MARKS,
      actual: sum,
      ...words.finding({
        sum: plain(sum),
        count: sheet.indicators.length,
        blank: unread.length === sheet.indicators.length ? [] : unread.map(nameOf),
        difference: plain(sum.minus(FULL_MARKS).abs()),
        over: sum.gt(FULL_MARKS),
      }),
    };
  },
});
