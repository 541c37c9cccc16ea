import type { FileLimitName } from "../src/messages/files-words";
import { FileError } from "./errors";

/** How much of a file is read before it is refused. Generous for score sheets, tight enough to keep a page alive. */
export type Limits = Readonly<Record<FileLimitName, number>>;

export const DEFAULT_LIMITS: Limits = {
  fileBytes: 100 * 1_048_576,
  entries: 10_000,
  /** Of all the parts that are read, together. */
  inflatedBytes: 512 * 1_048_576,
  /** Of one part; asked only once it is larger than RATIO_FREE_BYTES, since small parts of blanks compress well. */
  inflationRatio: 200,
  sheets: 1_000,
  cells: 2_000_000,
  sharedStrings: 2_000_000,
  /** Characters of the formulas that a few cells hold for many. */
  sharedFormulaText: 50_000_000,
  merges: 200_000,
  comments: 100_000,
  xmlDepth: 64,
};

const MEGABYTE = 1_048_576;

/** How long the library for old files may be at one, which it does not always leave again. */
export interface TimeLimit {
  readonly seconds: number;
  /** The time grows with the file, so that a great and sound one is read. */
  readonly secondsPerMegabyte: number;
}

/** Of the processor: what else keeps the machine busy is not held against the file. */
export const LEGACY_PROCESSOR_TIME: TimeLimit = { seconds: 5, secondsPerMegabyte: 1 };
/** By the clock, where nobody knows the processor's time (in a page): longer, for the sake of busy machines. */
export const LEGACY_CLOCK_TIME: TimeLimit = { seconds: 15, secondsPerMegabyte: 3 };

/** @param size of the file, in bytes or characters */
export function secondsFor(size: number, { seconds, secondsPerMegabyte }: TimeLimit): number {
  return seconds + Math.floor((size / MEGABYTE) * secondsPerMegabyte);
}

export const RATIO_FREE_BYTES = 4 * 1_048_576;

/** Refuses the file when `actual` is over the named bound. */
export function within(limits: Limits, limit: FileLimitName, actual: number): void {
  const allowed = limits[limit];
  if (actual > allowed) throw new FileError({ code: "limit", limit, allowed });
}
