/** Workbook in, report out: the one entry point of the engine. */
import type { Framework } from "./frameworks/framework";
import type { Messages } from "./messages/messages";
import type { Report } from "./report/report";
import type { Workbook } from "./workbook/model";

export interface CheckOptions {
  /** The frameworks to recognise the sheets by. */
  readonly frameworks: readonly Framework[];
  /** Use this framework, whatever the sheet looks like. */
  readonly framework?: Framework;
  readonly messages: Messages;
}

/**
 * Checks every score sheet of a workbook.
 * Never throws for what a workbook holds: one bad cell, sheet or check never hides the findings of the others.
 */
export function checkWorkbook(_workbook: Workbook, _options: CheckOptions): Report {
  throw new Error("in the making");
}
