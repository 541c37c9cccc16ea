/** A target without an actual value beside it. */
import { dossierCheck } from "../check";
import { isEmptyText, targetRows } from "../../assess/targets";
import { zhCN } from "./zh-CN";

/** 无 and 不适用 count as answers; an empty cell and a dash do not. */
const isUnanswered = (text: string) => isEmptyText(text) && !/[\p{L}]/u.test(text);

export const actualMissing = dossierCheck({
  id: "actual-missing",
  severity: "warning",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(recognition, words, { engine }) {
    if (targetRows(recognition).length === 0) return engine.absent.targets;
    for (const { row } of targetRows(recognition)) {
      if (isEmptyText(row.target.text) || !isUnanswered(row.actual.text)) continue;
      yield {
        at: row.actual.ref,
        expected: row.target.text,
        actual: row.actual.text === "" ? null : row.actual.text,
        ...words.finding({ name: row.name, row: row.row + 1, target: row.target.text }),
      };
    }
  },
});
