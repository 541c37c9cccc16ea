import { nameOf } from "../../assess/cells";
import { plain } from "../../facts/format";
import { scoreSheetCheck } from "../check";
import { erratumNote } from "../support/errata";
import { hasPrintedSums, parentFaults, totalRowFaults } from "../support/weight-sums";
import { zhCN } from "./zh-CN";

/** A parent's weight, or a weight in the row of the total, is not the sum of the weights below or above it. */
export const weightSumMismatch = scoreSheetCheck({
  id: "weight-sum-mismatch",
  severity: "error",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run({ sheet }, words) {
    if (!hasPrintedSums(sheet)) return words.noSums;
    for (const { node, weight, printed, sum, children } of parentFaults(sheet)) {
      const said = {
        parent: nameOf(node),
        printed: plain(printed),
        sum: plain(sum),
        children: children.map((child) => ({
          name: nameOf(child),
          weight: plain(child.weight!.figure!.value),
        })),
      };
      const erratum = erratumNote(sheet.framework?.framework, "printed-weight", node.id, printed);
      yield {
        at: weight.ref,
        expected: sum,
        actual: printed,
        ...(erratum === null
          ? words.finding(said)
          : { severity: "info" as const, ...words.asPublished({ ...said, erratum }) }),
      };
    }
    for (const { level, weight, printed, sum } of totalRowFaults(sheet)) {
      yield {
        at: weight.ref,
        expected: sum,
        actual: printed,
        ...words.totalRow({ column: level, printed: plain(printed), sum: plain(sum) }),
      };
    }
  },
});
