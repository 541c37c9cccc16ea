/**
 * How a function says that it has no result.
 *
 * Only #VALUE! and #N/A carry a message in Excel, so there are two faults. Excel's error is the one of its global
 * `CustomFunctions`; where there is none (the page for people without Excel, scripts), it is a plain error of ours.
 */

/** invalid: an argument is wrong, #VALUE!. missing: a fact is not there, #N/A. */
export type Fault = "invalid" | "missing";

export class FunctionError extends Error {
  readonly fault: Fault;

  constructor(fault: Fault, message: string) {
    super(message);
    this.name = "FunctionError";
    this.fault = fault;
  }
}

export function fail(fault: Fault, message: string): never {
  if (typeof CustomFunctions === "undefined") throw new FunctionError(fault, message);
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  throw new CustomFunctions.Error(fault === "missing" ? notAvailable : invalidValue, message);
}
