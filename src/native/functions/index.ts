/** Every function by its id: how it is written as a native formula. */
import type { CallReader } from "../../functions/native/call-reader";
import { arrays, execution } from "./execution";
import { funds } from "./funds";
import { outcomes } from "./outcome";
import { ratios } from "./ratios";
import { sheets } from "./sheet";
import { tasks } from "./tasks";

/** @throws NotNative where the call has no equivalent */
export type Writer = (call: CallReader) => string;

export interface ArrayWriter {
  /** The values one by one. */
  values(call: CallReader): string[];
  /** The values row by row as they spill; null when their shape cannot be told. */
  spill(call: CallReader): string[][] | null;
}

export const WRITERS: ReadonlyMap<string, Writer> = new Map(
  Object.entries({ ...execution, ...ratios, ...funds, ...tasks, ...outcomes, ...sheets }),
);

export const ARRAY_WRITERS: ReadonlyMap<string, ArrayWriter> = new Map(Object.entries(arrays));

/** Functions whose result is a text of the product's own. */
export const TEXT_FUNCTIONS: ReadonlySet<string> = new Set(["FRAMEWORK_TABLE", "CRITERIA", "EXPLAIN"]);
