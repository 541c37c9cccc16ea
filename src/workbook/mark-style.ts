/**
 * How a mark looks and how it is found again, in files and in Excel.
 *
 * A mark is a conditional format whose formula is a constant that carries our marker: the user's own fills stay as they
 * are underneath, and the marker alone is enough to find the marks again, whoever saved the workbook since. The colours
 * are pale tints of Okabe and Ito's palette; font and border tell the severities apart without colour.
 */

import { quoteSheetName } from "./address";
import type { CellStyle } from "./appearance";
import type { DefinedName } from "./model";

export type MarkSeverity = "error" | "warning" | "review" | "deduction" | "info";

/** In the order in which marks win where they meet on a cell. */
export const MARK_SEVERITIES: readonly MarkSeverity[] = ["error", "warning", "review", "deduction", "info"];

/** What every marker formula contains and no other formula does. */
export const MARKER = "PERFSCORE|";

/** The hidden, sheet-local name by which our findings sheet is known, whatever the user calls the sheet. */
export const FINDINGS_NAME = "PERFSCORE_FINDINGS";

/** The sheet-local name of sheets that we made from a score sheet for the user to keep, such as the list of deductions. */
export const PAPER_NAME = "PERFSCORE_PAPER";

/** The name that such a sheet is given: it is never read as somebody's score sheet. */
export const paperName = (sheet: string): DefinedName => ({
  name: PAPER_NAME,
  refersTo: `${quoteSheetName(sheet)}!$A$1`,
  sheet,
});

/** Excel refuses longer lists of addresses. */
const LONGEST_ADDRESS_LIST = 8_000;

export interface MarkLook {
  /** Colours as RRGGBB. */
  readonly fill: string;
  readonly text: string;
  readonly line: string;
  readonly emphasis: "bold" | "italic" | "underline" | null;
  readonly border: "thin" | "dashed" | "dotted" | null;
}

export const MARK_LOOKS: Readonly<Record<MarkSeverity, MarkLook>> = {
  error: { fill: "F9D0BC", text: "8A2D00", line: "D55E00", emphasis: "bold", border: "thin" },
  warning: { fill: "FCE8B8", text: "6B4A00", line: "E69F00", emphasis: null, border: "dashed" },
  review: { fill: "D4EAF8", text: "00436B", line: "0072B2", emphasis: "underline", border: null },
  deduction: { fill: "F3DCE9", text: "6E2A53", line: "CC79A7", emphasis: "italic", border: null },
  info: { fill: "EDEDED", text: "404040", line: "7F7F7F", emphasis: null, border: "dotted" },
};

/** The look as a cell style. */
export function markStyle(severity: MarkSeverity): CellStyle {
  const { fill, text, line, emphasis, border } = MARK_LOOKS[severity];
  const side = border === null ? null : { line: border, color: `#${line}` };
  return {
    font: { color: `#${text}`, ...(emphasis === null ? {} : { [emphasis]: true }) },
    fill: `#${fill}`,
    ...(side ? { borders: { left: side, right: side, top: side, bottom: side } } : {}),
  };
}

/** The formula of a severity's marks, as Excel shows it, without "=". */
export function markerFormula(severity: MarkSeverity): string {
  return `LEN("${MARKER}${severity.toUpperCase()}")>0`;
}

/** Addresses in lists, each as long as one conditional format may have. */
export function addressLists(
  addresses: Iterable<string>,
  separator = " ",
  longest = LONGEST_ADDRESS_LIST,
): string[] {
  const lists: string[] = [];
  for (const address of new Set(addresses)) {
    const last = lists[lists.length - 1];
    if (last !== undefined && last.length + separator.length + address.length < longest) {
      lists[lists.length - 1] = `${last}${separator}${address}`;
    } else lists.push(address);
  }
  return lists;
}
