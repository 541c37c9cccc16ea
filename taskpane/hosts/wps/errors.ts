/** WPS's errors → host problems. They come as COM's: a number in the text, seldom more. */
import { HostError, type HostProblem } from "../host";
import { hostErrorsBy } from "../shared/errors";
import type { EtApplication } from "./jsapi";

/** The numbers of the errors that have a meaning, as COM documents them; WPS's own documentation has no list. */
const PROBLEMS: Readonly<Record<string, HostProblem>> = {
  // The application is busy: a cell is being edited, or a dialog is open.
  "800AC472": "busy-editing",
  "80010001": "busy-editing",
  "8001010A": "busy-editing",
  "80070005": "protected",
  "8002000B": "gone",
  "800A0009": "gone",
  "80020003": "not-supported",
  "80020006": "not-supported",
  "800A01B6": "not-supported",
  "8007000E": "too-large",
};

/** The number of a COM error in eight hexadecimal digits; null where there is none. */
function comCode(fault: unknown): string | null {
  const given =
    typeof fault === "object" && fault !== null ? (fault as { number?: unknown }).number : undefined;
  if (typeof given === "number") return (given >>> 0).toString(16).toUpperCase();
  return /\b(?:0x)?(8[\da-f]{7})\b/i.exec(messageOf(fault))?.[1]?.toUpperCase() ?? null;
}

const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

export function toHostError(fault: unknown): HostError {
  if (fault instanceof HostError) return fault;
  const code = comCode(fault);
  const known = code === null ? undefined : PROBLEMS[code];
  // A member that this version does not have is undefined, and using it is a TypeError.
  const problem = known ?? (fault instanceof TypeError ? "not-supported" : "unknown");
  return new HostError(problem, messageOf(fault), code === null ? {} : { code });
}

export const asHostErrors = hostErrorsBy(toHostError);

/** Whether trying in another way is in vain: the user has to do something first, or wants no more of it. */
export function isFinal(fault: unknown): boolean {
  const { problem } = toHostError(fault);
  return problem === "busy-editing" || problem === "cancelled";
}

/** Throws while a cell is edited or a dialog is open, where this version tells. */
export function refuseWhileBusy(application: EtApplication): void {
  if (application.Ready === false) throw new HostError("busy-editing", "WPS is not ready");
}
