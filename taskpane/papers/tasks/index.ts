/** Every task of the second worker: one file each, one line here. */
import type { Task } from "./task";
import { whatIfFacts } from "./what-if-facts";

export const TASKS = {
  "what-if-facts": whatIfFacts,
};

export type TaskName = keyof typeof TASKS;

export type Tasks = {
  readonly [K in TaskName]: (typeof TASKS)[K] extends Task<infer Input, infer Output>
    ? { readonly input: Input; readonly output: Output }
    : never;
};
