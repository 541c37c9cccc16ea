/** Excel's error codes → host problems. */
import { HostError, type HostProblem } from "../host";
import { hostErrorsBy } from "../shared/errors";

const PROBLEMS: Readonly<Record<string, HostProblem>> = {
  InvalidOperationInCellEditMode: "busy-editing",
  // A dialog box of Excel is open: like cell editing, it ends when the user closes it.
  WriteNotSupportedWhenModalDialogOpen: "busy-editing",
  AccessDenied: "protected",
  ItemNotFound: "gone",
  InvalidReference: "gone",
  InvalidBinding: "gone",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  UnsupportedOperation: "not-supported",
  // Sheets that cannot be inserted here.
  UnsupportedFeature: "not-supported",
  InsertDeleteConflict: "not-supported",
  // Of what asks for no selection: Excel for Windows and Mac does with the workbook in front only (office-js 6365).
  InvalidSelection: "inactive",
  NotImplemented: "not-supported",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  ResourceLimitReached: "too-large",
};

/** @returns Excel's own code, such as "ItemNotFound"; null for an error that is not Excel's */
export function excelCode(fault: unknown): string | null {
  const code = typeof fault === "object" && fault !== null ? (fault as { code?: unknown }).code : undefined;
  return typeof code === "string" && code !== "" ? code : null;
}

/** Errors that a smaller request would not avoid. */
const HOPELESS = new Set([
  "InvalidOperationInCellEditMode",
  "WriteNotSupportedWhenModalDialogOpen",
  "AccessDenied",
  "ItemNotFound",
  "InvalidSelection",
  "ApiNotFound",
  "InvalidOrTimedOutSession",
  "ActivityLimitReached",
]);

/** Whether a smaller request might succeed. */
export function mayHelpToAskForLess(fault: unknown): boolean {
  const code = excelCode(fault);
  return code !== null && !HOPELESS.has(code);
}

/** Whether it may be a conditional format that Excel cannot read: it then says that something is not there. */
export function mayBeAFormat(fault: unknown): boolean {
  return mayHelpToAskForLess(fault) || excelCode(fault) === "ItemNotFound";
}

/** Whether Excel's code says what is the matter, so that trying in another way is in vain. */
export function hasKnownMeaning(fault: unknown): boolean {
  const code = excelCode(fault);
  return code === null || code in PROBLEMS;
}

export function toHostError(fault: unknown): HostError {
  if (fault instanceof HostError) return fault;
  const code = excelCode(fault);
  const problem = (code === null ? undefined : PROBLEMS[code]) ?? "unknown";
  const said = fault instanceof Error ? fault.message : String(fault);
  return new HostError(problem, said, code === null ? {} : { code });
}

export const asHostErrors = hostErrorsBy(toHostError);
