/** How a function says that it has no result. Only #VALUE! and #N/A carry a message in Excel, so there are two faults. */

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
  throw new FunctionError(fault, message);
}
