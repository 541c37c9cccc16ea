/** An implausible direction of a target: costs or complaints "at least", output "at most". */
import { squeeze } from "../../text";
import type { TargetRow } from "../../recognise/types";
import { dossierCheck } from "../check";
import { targetRows, wantedSense } from "../../assess/targets";
import { zhCN } from "./zh-CN";

/** Units of what is kept short or cheap, whatever group the indicator stands in. */
const LIMITED = /元$|^(个?工作日|天|日|小时|个小时|分钟|个月|月|周|年|h)$/;

/** The plausible direction where the target has the opposite; null when it is plausible or unknown. */
function meantSense(row: TargetRow): "at-least" | "at-most" | null {
  const target = row.target.measured;
  const wanted = wantedSense(row);
  if (!target || target.sense === "equal" || wanted === null || wanted === target.sense) return null;
  // "≥0次" of complaints is meaningless, but harmless.
  if (wanted === "at-most" && target.value.lte(0)) return null;
  if (wanted === "at-least" && (LIMITED.test(target.unit ?? "") || /控制|不超/.test(squeeze(row.name))))
    return null;
  // "余" and "近" say how much, not in which direction.
  return target.approximate ? null : wanted;
}

export const targetDirection = dossierCheck({
  id: "target-direction",
  severity: "review",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(recognition, words, { engine }) {
    if (targetRows(recognition).length === 0) return engine.absent.targets;
    for (const { row } of targetRows(recognition)) {
      const meant = meantSense(row);
      if (!meant) continue;
      yield {
        at: row.target.ref,
        actual: row.target.text,
        ...words.finding({
          name: row.name,
          row: row.row + 1,
          target: row.target.text,
          meant,
        }),
      };
    }
  },
});
