/** Frameworks of the user's own for the functions in cells, which run in the same page and read no files. */
import type { FrameworkData } from "../../src/frameworks/schema";
// For the declaration of the global alone.
import type {} from "../../src/functions/support/frameworks";

/** @param data null for a form that no function takes */
export function giveToFunctions(data: FrameworkData | null): void {
  if (data) globalThis.perfFrameworks = { ...globalThis.perfFrameworks, [data.id]: data };
}
