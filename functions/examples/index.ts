/** The examples of every function, in the order of the documents. */
import { FIGURE_SOURCES } from "./figures";
import { TASK_SOURCES } from "./tasks";

export type { FunctionExample, FunctionSource } from "./example";
export const FUNCTION_SOURCES = { ...FIGURE_SOURCES, ...TASK_SOURCES };
