/** The functions that can be calculated in the page: Univer's and ours. */
import { ALL_IMPLEMENTED_FUNCTIONS_SET } from "@univerjs/preset-sheets-core";
import { isPerfFunction } from "./perf-functions";

/** @param name in capitals */
export function hasFunction(name: string): boolean {
  return ALL_IMPLEMENTED_FUNCTIONS_SET.has(name as never) || isPerfFunction(name);
}
