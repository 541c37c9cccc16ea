/** What is handed to a spreadsheet so that a cell holds exactly a value. Excel and WPS read it as if it were typed. */
import type { CellChange } from "../../../src/workbook/cell-change";
import { type CellValue, isCellError } from "../../../src/workbook/model";

/** The number format of cells without one. */
export const GENERAL = "General";
/** The number format of cells that keep what they are given as text: formulas and numbers, too. */
export const TEXT = "@";

/** Text that, if it were typed, would keep as the very same text. */
const SURELY_TEXT = /^(?!(?:true|false)$)\p{L}[^:]*$/iu;
/** Month names and the like turn into dates: "Mar 5", "一月" does not. */
const LIKE_A_DATE = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/**
 * What to hand to the spreadsheet so that the cell, which is not formatted as text, holds exactly this value: a text
 * that it could take for a number, a date or a formula is given an apostrophe, which does not become part of it.
 */
export function typedValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value !== "string" || value === "") return value;
  return SURELY_TEXT.test(value) && !LIKE_A_DATE.test(value) ? value : `'${value}`;
}

/** What the change makes of the cell's number format: as text, formulas and numbers would not stay what they are. */
export function formatFor({ formula, value, numberFormat }: CellChange, now: string): string | null {
  if (numberFormat !== undefined) return numberFormat === now ? null : numberFormat;
  const staysText = formula === undefined && (typeof value === "string" || value === null);
  return now === TEXT && !staysText ? GENERAL : null;
}
