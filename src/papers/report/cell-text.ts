/** What a cell shows, as far as a paper repeats it. */
import type { Figure } from "../../recognise/types";
import { isDateFormat } from "../../workbook/number-format";
import { isCellError, type Cell } from "../../workbook/model";
import { dateOfSerial } from "../../workbook/serial-date";

/** "2021" alone is a year, whose thousands nobody separates. */
const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value <= 2100;

/** Texts keep their line breaks. */
export function cellText({ value, numberFormat }: Cell, figure: Figure | null, date1904: boolean): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "string") return value.trim();
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isDateFormat(numberFormat)) {
    const date = dateOfSerial(value, date1904);
    return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
  }
  return isYear(value) || !figure ? String(value) : figure.shown;
}
