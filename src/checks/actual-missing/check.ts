/** A target without an actual value beside it. */
import type { WorkbookCheck } from "../check";
import { isEmptyText, targetRows } from "../support/targets";

/** 无 and 不适用 are answers; an empty cell and a stroke are not. */
const isUnanswered = (text: string) => isEmptyText(text) && !/[\p{L}]/u.test(text);

export const actualMissing: WorkbookCheck = {
  id: "actual-missing",
  severity: "warning",
  scope: "workbook",
  *run(recognition, messages) {
    for (const { row } of targetRows(recognition)) {
      if (isEmptyText(row.target.text) || !isUnanswered(row.actual.text)) continue;
      yield {
        at: row.actual.ref,
        expected: row.target.text,
        actual: row.actual.text === "" ? null : row.actual.text,
        ...messages.checks["actual-missing"]({ name: row.name, row: row.row + 1, target: row.target.text }),
      };
    }
  },
};
