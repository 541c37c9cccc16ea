import { makeWorkbook } from "../../../files/make";
import { writeCsv } from "../../../files/write-csv";
import { deductionListPlan, deductionListRows } from "../../../src/papers/list-plan";
import { messagesOf } from "./all-messages";
import { deductionListTask } from "./deduction-list";
import type { Task } from "../task";

/** The list of deductions as the bytes of a file. */
export const deductionFile: Task<{ readonly format: "xlsx" | "csv" }, Uint8Array> = async (
  { format },
  context,
) => {
  const { list } = await deductionListTask(null, context);
  const messages = await messagesOf(context.book);
  return format === "csv"
    ? writeCsv(deductionListRows(list, messages))
    : makeWorkbook(deductionListPlan(list, messages));
};
