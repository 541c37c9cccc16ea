/** What a text would be in a cell of a spreadsheet: the files that hold only text (.csv, tables in Word) say no more. */
import type { Cell } from "../src/workbook/model";

/** Plainly a number: no leading zeros (codes), no more digits than a number keeps, nothing but digits and a point. */
const PLAIN = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,14})?$/;
const MOST_DIGITS = 15;

export function isPlainNumber(text: string): boolean {
  return PLAIN.test(text) && text.replace(/\D/g, "").length <= MOST_DIGITS;
}

const PRINTED = /^(-?)((?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?)([%％]?)$/;

/**
 * A number as it is printed ("4,906.06", "98.95%", "5.00"), with the format that prints it so again; null for anything
 * else, and for numbers of more digits than a cell can keep.
 */
export function printedNumber(text: string): Pick<Cell, "value" | "numberFormat"> | null {
  const [, minus, digits, fraction = "", percent] = PRINTED.exec(text) ?? [];
  if (digits === undefined || digits.replace(/\D/g, "").length > MOST_DIGITS) return null;
  const plain = `${minus}${digits.replace(/,/g, "")}`;
  const decimals = fraction === "" ? "" : `.${"0".repeat(fraction.length)}`;
  return {
    value: Number(percent ? `${plain}e-2` : plain),
    numberFormat: `${digits.includes(",") ? "#,##0" : "0"}${decimals}${percent ? "%" : ""}`,
  };
}
