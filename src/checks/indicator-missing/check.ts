import { nameOf } from "../../assess/cells";
import { plain } from "../../facts/format";
import type { Dimension, Framework, Group, Indicator } from "../../frameworks/framework";
import type { IndicatorRow, ScoreSheet } from "../../recognise/score-sheet/types";
import type { CellRef } from "../../workbook/model";
import { scoreSheetCheck } from "../check";
import { absentIn } from "../support/absent";
import { FULL_MARKS, thirdLevelTotal } from "../support/weight-sums";
import { zhCN } from "./zh-CN";

interface Missing {
  readonly indicator: Indicator;
  readonly group: Group;
  readonly dimension: Dimension;
}

function missingFrom({ indicators }: ScoreSheet, framework: Framework): Missing[] {
  const present = new Set(indicators.map(({ id }) => id));
  return framework.dimensions.flatMap((dimension) =>
    dimension.groups.flatMap((group) =>
      group.indicators
        .filter(({ id }) => !present.has(id))
        .map((indicator) => ({ indicator, group, dimension })),
    ),
  );
}

/** Where the indicator should stand: its group, else its dimension, else the top of the table. */
function placeFor(sheet: ScoreSheet, { group, dimension }: Missing): CellRef {
  const nodes = [
    sheet.groups.find(({ id }) => id === group.id),
    sheet.dimensions.find(({ id }) => id === dimension.id),
    sheet.indicators[0],
  ];
  return (
    nodes.find((node) => node !== undefined)?.name.ref ?? {
      sheet: sheet.sheet,
      row: sheet.range.top,
      col: sheet.range.left,
    }
  );
}

/** Rows of the same group that match no indicator: one of them may be the missing one. */
function unmatchedIn(sheet: ScoreSheet, group: Group): string[] {
  const groupOf = (row: IndicatorRow) => (row.group === null ? null : (sheet.groups[row.group]?.id ?? null));
  return sheet.indicators.filter((row) => row.id === null && groupOf(row) === group.id).map(nameOf);
}

/** Without the indicator all points are given, each indicator once: the form is another edition that never had it. */
function sharesOutAll(sheet: ScoreSheet): boolean {
  const known = sheet.indicators.flatMap(({ id }) => id ?? []);
  return thirdLevelTotal(sheet).sum.eq(FULL_MARKS) && new Set(known).size === known.length;
}

/** Another indicator of its group has its points beside its own. */
const isDrawnTogether = ({ indicators }: ScoreSheet, { group, indicator }: Missing): boolean =>
  indicators.some(
    ({ definition, weight }) =>
      definition !== null &&
      group.indicators.includes(definition) &&
      weight?.figure?.value.eq(definition.weight.plus(indicator.weight)),
  );

/** An indicator of the framework has no row in the sheet. */
export const indicatorMissing = scoreSheetCheck({
  id: "indicator-missing",
  severity: "error",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run({ sheet }, words, { engine }) {
    if (!sheet.framework) return absentIn(sheet, engine, "framework");
    const { framework } = sheet.framework;
    const isWhole = sharesOutAll(sheet);
    for (const missing of missingFrom(sheet, framework)) {
      const { indicator, group } = missing;
      const unmatched = unmatchedIn(sheet, group);
      if (isWhole && unmatched.length === 0 && !isDrawnTogether(sheet, missing)) continue;
      yield {
        at: placeFor(sheet, missing),
        indicator: indicator.id,
        expected: indicator.name,
        actual: null,
        ...words.finding({
          indicator: indicator.name,
          weight: plain(indicator.weight),
          group: group.name,
          framework: framework.title,
          unmatched,
        }),
      };
    }
  },
});
