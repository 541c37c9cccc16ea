/** The examples of every function, in the order of the documents. */
import { FIGURE_EXAMPLES } from "./figures";
import { TASK_EXAMPLES } from "./tasks";

export type { FunctionExample } from "./example";
export const EXAMPLES = { ...FIGURE_EXAMPLES, ...TASK_EXAMPLES };
