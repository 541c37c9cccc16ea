import type { IndicatorRow, LevelNode, ScoreSheet } from "../../recognise/types";
import { nameOf } from "../../assess/score-sheet";
import { scoreSheetCheck } from "../check";
import { zhCN } from "./zh-CN";

type Level = "level1" | "level2" | "level3";

function* labels(sheet: ScoreSheet): Generator<readonly [Level, LevelNode | IndicatorRow]> {
  for (const node of sheet.dimensions) yield ["level1", node];
  for (const node of sheet.groups) yield ["level2", node];
  for (const node of sheet.indicators) yield ["level3", node];
}

/** A label is a near miss of the framework's name for it: 部门决算 where the framework says 部门决策. */
export const indicatorNameVariant = scoreSheetCheck({
  id: "indicator-name-variant",
  severity: "warning",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(sheet, words) {
    for (const [level, node] of labels(sheet)) {
      if (node.match !== "variant" || node.officialName === null) continue;
      yield {
        at: node.name.ref,
        indicator: level === "level3" ? node.id : null,
        expected: node.officialName,
        actual: nameOf(node),
        ...words.finding({ level, written: nameOf(node), official: node.officialName }),
      };
    }
  },
});
