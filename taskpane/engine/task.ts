/** What the engine does is a table of tasks, each an asynchronous function of its input and the open workbook. */
import type { ProjectForm } from "../../src/forms/project-form";
import type { Framework } from "../../src/frameworks/framework";
import type { Recognition } from "../../src/recognise/recognition";
import type { Book } from "./request";

/** A book with what every task makes of it. */
export interface OpenBook extends Book {
  /** Chosen by hand; null to recognise it. */
  readonly framework: Framework | ProjectForm | null;
  /** Departments' frameworks: the published ones, after the one chosen by hand. */
  readonly frameworks: readonly Framework[];
  /** With the facts that the user supplied; made when it is first asked for. */
  readonly recognition: Recognition;
}

export interface TaskContext<Step = never> {
  /** @throws for a task that was asked for without a book */
  readonly book: OpenBook;
  /** Reports progress. To be awaited: in the page's own thread, others get their turn and a task is cancelled here. */
  step(step: Step): Promise<void>;
}

/** Input, output and steps are plain data or bytes: they travel between threads. */
export type Task<Input, Output, Step = never> = (
  input: Input,
  context: TaskContext<Step>,
) => Output | Promise<Output>;

export type TaskTable = Readonly<Record<string, Task<never, unknown>>>;

export type TaskTypes = Readonly<
  Record<string, { readonly input: unknown; readonly output: unknown; readonly step: unknown }>
>;

export type TypesOf<Table extends TaskTable> = {
  readonly [Name in keyof Table]: Table[Name] extends Task<infer Input, infer Output, infer Step>
    ? { readonly input: Input; readonly output: Output; readonly step: Step }
    : never;
};

/** A task whose code is a chunk of its own, fetched when it is first asked for. */
export function lazy<Input, Output, Step = never>(
  load: () => Promise<Task<Input, Output, Step>>,
): Task<Input, Output, Step> {
  return async (input, context) => (await load())(input, context);
}
