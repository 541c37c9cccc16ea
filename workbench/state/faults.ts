/** Errors → faults that the page has words for. */
import { FileError } from "../../files/errors";
import { Unchecked, Unwritable } from "../download/errors";
import { NothingPasted, SampleMissing } from "../open/source";
import type { Fault } from "./workbench-state";

/** A part of the program did not come: a worker that cannot be started says nothing of why. */
const isNotLoaded = (error: unknown): boolean =>
  error instanceof Error && (error.name === "ChunkLoadError" || error.message === "");

export function faultOf(error: unknown): Fault {
  if (error instanceof FileError) return { kind: "file", problem: error.problem };
  if (error instanceof SampleMissing) return { kind: "no-sample" };
  if (error instanceof NothingPasted) return { kind: "nothing-pasted" };
  if (error instanceof Unchecked) return { kind: "unchecked" };
  if (isNotLoaded(error)) return { kind: "not-loaded" };
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: error instanceof Unwritable ? "unwritable" : "unexpected", detail };
}
