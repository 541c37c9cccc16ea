/** A result at or above 130% of its target without a reason: the target was too low, or the figure is wrong. */
import { fixedPercent } from "../../facts/format";
import { decimal } from "../../decimal";
import { squeeze } from "../../text";
import type { TargetRow } from "../../recognise/types";
import { dossierCheck } from "../check";
import { compare, isEmptyText, targetRows } from "../../assess/targets";
import { zhCN } from "./zh-CN";

const FAR_ABOVE = decimal("1.3");
const REASON = /因|由于|原因|主要是|受.{1,12}影响|新增|增加了?|追加|临时|上级|调整/;

const isExplained = ({ reason, actual }: TargetRow) =>
  (reason !== null && !isEmptyText(reason)) || REASON.test(squeeze(actual.text));

export const overAchieved = dossierCheck({
  id: "over-achieved",
  severity: "review",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(recognition, words, { engine }) {
    if (targetRows(recognition).length === 0) return engine.absent.targets;
    const farAbove = recognition.scoreSheets[0]?.project?.overAchieved ?? FAR_ABOVE;
    for (const { row } of targetRows(recognition)) {
      const compared = compare(row);
      if (!compared || compared.sense !== "at-least" || compared.target.lte(0)) continue;
      const share = compared.actual.div(compared.target);
      if (share.lt(farAbove) || isExplained(row)) continue;
      yield {
        at: row.actual.ref,
        expected: compared.target,
        actual: compared.actual,
        unit: row.target.measured?.percent ? "ratio" : null,
        ...words.finding({
          name: row.name,
          row: row.row + 1,
          target: row.target.text,
          actual: row.actual.text,
          percent: fixedPercent(share, 0),
        }),
      };
    }
  },
});
