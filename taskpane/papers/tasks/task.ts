/** What a task of the second worker is: a function of its input and of what is open. */
import type { Framework } from "../../../src/frameworks/framework";
import type { Language, Messages } from "../../../src/messages/messages";
import type { Recognition } from "../../../src/recognise/types";
import type { Workbook } from "../../../src/workbook/model";

export interface TaskContext {
  readonly workbook: Workbook;
  /** With the facts that the user supplied; made when it is first asked for. */
  readonly recognition: Recognition;
  /** The published ones, after the one chosen by hand. */
  readonly frameworks: readonly Framework[];
  /** Chosen by hand; null to recognise it. */
  readonly framework: Framework | null;
  readonly language: Language;
  readonly messages: Messages;
}

/** Input and output are plain data or bytes: they travel between threads. */
export type Task<Input, Output> = (input: Input, context: TaskContext) => Output | Promise<Output>;
