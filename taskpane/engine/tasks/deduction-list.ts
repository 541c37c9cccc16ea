import { checkRecognised } from "../../../src/check";
import { deductionList, type DeductionList } from "../../../src/papers/deduction-list";
import { messagesOf } from "./all-messages";
import type { Task } from "../task";

export interface CheckedDeductions {
  readonly list: DeductionList;
  /** Errors found in the whole workbook: they are in the figures of every paper. */
  readonly errors: number;
}

export const deductionListTask: Task<null, CheckedDeductions> = async (_input, { book }) => {
  const { recognition } = book;
  const messages = await messagesOf(book);
  const report = checkRecognised(recognition, messages);
  return { list: deductionList(recognition, report, messages), errors: report.summary.error };
};
