/** A result that does not reach its numeric target, or a target that was not carried out at all. */
import { fixedPercent } from "../../facts/format";
import { hasOwnPoints, isAccountedFor } from "../../assess/own-indicators";
import { dossierCheck } from "../check";
import { missedTarget } from "../../assess/target-verdicts";
import { targetRows, type Compared } from "../../assess/targets";
import { zhCN } from "./zh-CN";

/** "76.88%": how much of the target was reached; null where a share says nothing (targets of zero, upper limits). */
function reached({ sense, target, actual }: Compared): string | null {
  return sense === "at-least" && target.gt(0) && actual.gte(0) ? fixedPercent(actual.div(target), 2) : null;
}

export const targetMissed = dossierCheck({
  id: "target-missed",
  severity: "warning",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(recognition, words, { engine }) {
    if (targetRows(recognition).length === 0) return engine.absent.targets;
    for (const { row } of targetRows(recognition)) {
      const found = missedTarget(row);
      // A form with own indicators gives points for it: a deduction with a reason needs no finding.
      if (!found || isAccountedFor(row, recognition)) continue;
      yield {
        at: row.actual.ref,
        expected: found.compared?.target ?? row.target.text,
        actual: found.compared?.actual ?? row.actual.text,
        unit: row.target.measured?.percent ? "ratio" : null,
        ...words.finding({
          name: row.name,
          row: row.row + 1,
          target: row.target.text,
          actual: row.actual.text,
          hasPoints: hasOwnPoints(row, recognition),
          reached: found.compared && reached(found.compared),
        }),
      };
    }
  },
});
