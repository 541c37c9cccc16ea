/** A season's results as lines of text: what they are of, then one for each file that was read and each paper written. */
import type { FileResult } from "./result";
import { asResultLine, type ResultLine } from "./result-schema";

export type { ResultLine, ResultsKind, WrittenPaper } from "./result-schema";

/** The name of the file that holds them, beside the papers. */
export const RESULTS_FILE = "汇总.jsonl";

/** @returns null for what is no line of ours */
export function parseResultLine(text: string): ResultLine | null {
  try {
    return asResultLine(JSON.parse(text));
  } catch {
    return null;
  }
}

/** All results of a file that is held whole; null for a file that is none of ours. */
export function resultsIn(text: string): FileResult[] | null {
  const lines = text.split("\n").slice(0, -1).map(parseResultLine);
  const [first] = lines;
  if (!first || !("program" in first)) return null;
  return lines.every((line) => line !== null) ? lines.filter((line) => "units" in line) : null;
}
