/** Every task of the second worker: one file each, one line here. */
import { carryOverFile } from "./carry-over";
import { deductionListTask } from "./deduction-list";
import { deductionFile } from "./deduction-file";
import { reportDraftFile } from "./report-draft";
import { standardWorkbookFile } from "./standard-workbook";
import type { Task } from "./task";
import { whatIf } from "./what-if";
import { whatIfFacts } from "./what-if-facts";
import { whatIfRoute } from "./what-if-route";

export const TASKS = {
  "carry-over": carryOverFile,
  "deduction-list": deductionListTask,
  "deduction-file": deductionFile,
  "report-draft": reportDraftFile,
  "standard-workbook": standardWorkbookFile,
  "what-if-facts": whatIfFacts,
  "what-if": whatIf,
  "what-if-route": whatIfRoute,
};

export type TaskName = keyof typeof TASKS;

export type Tasks = {
  readonly [K in TaskName]: (typeof TASKS)[K] extends Task<infer Input, infer Output>
    ? { readonly input: Input; readonly output: Output }
    : never;
};
