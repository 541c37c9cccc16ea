/** What a pasted text stands for: as when it is pasted into Excel, but codes keep their zeros and their last digits. */
import { dateSerial } from "../../files/xlsx/dates";
import type { CellValue } from "../../src/workbook/model";
import { isDateFormat, readNumberFormat } from "../../src/workbook/number-format";

export interface PastedValue {
  readonly value: CellValue;
  readonly numberFormat?: string;
}

/** Sign or accountant's brackets, currency, digits (grouped by threes, or not), decimals, per cent. */
const NUMBER =
  /^(?<minus>[-\u2212])?\+?(?<currency>[¥￥])?(?<whole>0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(?<decimals>\d+))?(?<percent>%)?$/;
const BRACKETS = /^\((.*)\)$/;
/** More digits than a number keeps. */
const MOST_DIGITS = 15;
const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);
const TEXT_FORMAT = "@";

/** @param format the number format that the source gives the cell, if it gives one */
export function pastedValue(text: string, format?: string): PastedValue {
  if (text === "") return { value: null };
  const kept = format === undefined ? {} : { numberFormat: format };
  if (format === TEXT_FORMAT) return { value: text, ...kept };
  if (isDateFormat(format)) return { value: dateIn(text) ?? text, ...kept };
  const number = numberIn(withoutUnit(text.trim(), format));
  if (number) return { value: number.value, ...(format === undefined ? number.look : kept) };
  if (/^(?:TRUE|FALSE)$/.test(text)) return { value: text === "TRUE" };
  return ERRORS.has(text) ? { value: { error: text } } : { value: text, ...kept };
}

/** A whole date as it is shown, under a date's format; others could be any date. */
function dateIn(text: string): number | null {
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.trim());
  if (!parts) return null;
  const [year, month, day] = parts.slice(1).map((part) => part.padStart(2, "0"));
  return dateSerial(`${year}-${month}-${day}`, false);
}

/** "1,609.19万元" under the format `#,##0.00"万元"` is a number. */
function withoutUnit(text: string, format: string | undefined): string {
  const unit = readNumberFormat(format).literal;
  return unit !== null && text.endsWith(unit) ? text.slice(0, -unit.length).trimEnd() : text;
}

function numberIn(text: string): { value: number; look: { numberFormat?: string } } | null {
  const inside = BRACKETS.exec(text)?.[1];
  const parts = NUMBER.exec(inside ?? text)?.groups;
  if (!parts) return null;
  const { minus, currency, whole = "", decimals = "", percent } = parts;
  const digits = whole.replace(/,/g, "");
  // A minus inside brackets, or one digit in them ("(1)", a numbered item), is no amount.
  if (inside !== undefined && (minus !== undefined || (decimals === "" && !whole.includes(",")))) return null;
  if ((digits + decimals).replace(/^0+/, "").length > MOST_DIGITS) return null;
  const sign = minus !== undefined || inside !== undefined ? "-" : "";
  // The exponent, not a division: 95.67% is 0.9567 to the last digit.
  const value = Number(`${sign}${digits}.${decimals}e${percent ? -2 : 0}`);
  return { value, look: lookOf(whole, decimals, percent !== undefined, currency) };
}

/** The format that shows the number as it stood; none where it shows so anyway. */
function lookOf(
  whole: string,
  decimals: string,
  percent: boolean,
  currency: string | undefined,
): { numberFormat?: string } {
  const isGrouped = whole.includes(",");
  if (!isGrouped && !percent && currency === undefined && !decimals.endsWith("0")) return {};
  const fraction = decimals === "" ? "" : `.${"0".repeat(decimals.length)}`;
  const money = currency === undefined ? "" : `"${currency}"`;
  return { numberFormat: `${money}${isGrouped ? "#,##0" : "0"}${fraction}${percent ? "%" : ""}` };
}
