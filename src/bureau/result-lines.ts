/** A season's results as lines of text: what they are of, then one for each file that was read and each paper written. */
import type { FileResult } from "./result";
import { asResultLine } from "./result-schema";

/** What must be the same for results to be used again. */
export interface ResultsKind {
  readonly version: number;
  readonly program: string;
  /** The text of the framework that was chosen; null where each file's own was found. */
  readonly framework: string | null;
  /** Of the user's own folder of frameworks, where there is one. */
  readonly library?: string;
}

/** A paper of ours, and the hash of what we wrote into it: who has changed it since did so on purpose. */
export interface WrittenPaper {
  readonly paper: string;
  readonly sha256: string;
}

export type ResultLine = ResultsKind | FileResult | WrittenPaper;

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
