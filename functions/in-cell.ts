import type { PerfFunction } from "../src/functions/definition";
import { FunctionError } from "../src/functions/support/errors";

/**
 * The function's result; where there is none, Excel's own error with the words for it. Outside Excel (tests, scripts)
 * there is no global `CustomFunctions`, and the error stays ours.
 */
export function inCell<R>(definition: PerfFunction<R>, given: readonly unknown[]): R {
  try {
    return definition.run(given);
  } catch (error) {
    if (!(error instanceof FunctionError) || typeof CustomFunctions === "undefined") throw error;
    const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
    throw new CustomFunctions.Error(error.fault === "missing" ? notAvailable : invalidValue, error.message);
  }
}
