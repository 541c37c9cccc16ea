import type { ScoreSheetCheck } from "../check";
import { erratumNote } from "../support/errata";
import { nameOf, plain } from "../../assess/score-sheet";
import { parentFaults, totalRowFaults } from "../support/weight-sums";

/** A parent's weight, or a weight in the row of the total, is not the sum of the weights below or above it. */
export const weightSumMismatch: ScoreSheetCheck = {
  id: "weight-sum-mismatch",
  severity: "error",
  scope: "score-sheet",
  *run(sheet, _recognition, { checks }) {
    for (const { node, weight, printed, sum, children } of parentFaults(sheet)) {
      yield {
        at: weight.ref,
        expected: sum,
        actual: printed,
        ...checks["weight-sum-mismatch"]({
          parent: nameOf(node),
          printed: plain(printed),
          sum: plain(sum),
          children: children.map((child) => ({
            name: nameOf(child),
            weight: plain(child.weight!.figure!.value),
          })),
          erratum: erratumNote(sheet, "printed-weight", node.id, printed),
        }),
      };
    }
    for (const { level, weight, printed, sum } of totalRowFaults(sheet)) {
      yield {
        at: weight.ref,
        expected: sum,
        actual: printed,
        ...checks["weight-total-row"]({ column: level, printed: plain(printed), sum: plain(sum) }),
      };
    }
  },
};
