import { nameOf } from "../../assess/cells";
import type { AssessedRow, AssessedSheet } from "../../assess/assess";
import type { LevelNode } from "../../recognise/score-sheet/types";
import { scoreSheetCheck } from "../check";
import { absentIn } from "../support/absent";
import { zhCN } from "./zh-CN";

type Level = "level1" | "level2" | "level3";

function* labels({ sheet, rows }: AssessedSheet): Generator<readonly [Level, LevelNode, AssessedRow?]> {
  for (const node of sheet.dimensions) yield ["level1", node];
  for (const node of sheet.groups) yield ["level2", node];
  for (const row of rows) yield ["level3", row.row, row];
}

/** A label is a near miss of the framework's name for it: 部门决算 where the framework says 部门决策. */
export const indicatorNameVariant = scoreSheetCheck({
  id: "indicator-name-variant",
  severity: "warning",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(assessed, words, { engine }) {
    if (!assessed.sheet.framework) return absentIn(assessed.sheet, engine, "framework");
    for (const [level, node, row] of labels(assessed)) {
      if (node.match !== "variant" || node.officialName === null) continue;
      yield {
        at: node.name.ref,
        ...(row ? { row } : {}),
        expected: node.officialName,
        actual: nameOf(node),
        ...words.finding({ level, written: nameOf(node), official: node.officialName }),
      };
    }
  },
});
