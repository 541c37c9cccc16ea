/** The engine as the page sees it: it runs tasks elsewhere, one at a time, and can be stopped. */
import type { Book } from "./request";
import type { TaskTypes } from "./task";
import type { Tasks } from "./tasks";

export interface TaskOptions<Step> {
  /** The workbook that the task is about. */
  readonly book?: Book;
  /** Stops the task at once, whatever it is doing. */
  readonly signal?: AbortSignal;
  readonly onStep?: (step: Step) => void;
}

export interface Engine<Known extends TaskTypes = Tasks> {
  /** @throws Cancelled when the signal says so, and what the task throws */
  run<Name extends keyof Known>(
    task: Name,
    input: Known[Name]["input"],
    options?: TaskOptions<Known[Name]["step"]>,
  ): Promise<Known[Name]["output"]>;
}

/** The engine, asked about one workbook. */
export interface BookEngine {
  run<Name extends keyof Tasks>(
    task: Name,
    input: Tasks[Name]["input"],
    options?: Pick<TaskOptions<Tasks[Name]["step"]>, "signal">,
  ): Promise<Tasks[Name]["output"]>;
}
