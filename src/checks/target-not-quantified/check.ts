/** A target such as 较高 or 提升, which cannot be checked against a result. */
import { hasOwnPoints } from "../../assess/own-indicators";
import { dossierCheck } from "../check";
import { isUnquantified } from "../../assess/target-verdicts";
import { targetRows } from "../../assess/targets";
import { zhCN } from "./zh-CN";

export const targetNotQuantified = dossierCheck({
  id: "target-not-quantified",
  severity: "review",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(recognition, words, { engine }) {
    if (targetRows(recognition).length === 0) return engine.absent.targets;
    for (const { row } of targetRows(recognition)) {
      if (!isUnquantified(row)) continue;
      yield {
        at: row.target.ref,
        actual: row.target.text,
        ...words.finding({
          name: row.name,
          row: row.row + 1,
          target: row.target.text,
          hasPoints: hasOwnPoints(row, recognition),
        }),
      };
    }
  },
});
