/** What WPS says of cells → values and formulas of the workbook model. */
import type { CellValue } from "../../../src/workbook/model";
import { showOwnFunctions } from "../../../src/workbook/own-functions";

/** Errors in `Value2` as COM has them: 0x800A0000 and the number of the error. */
const ERRORS: Readonly<Record<number, string>> = {
  2000: "#NULL!",
  2007: "#DIV/0!",
  2015: "#VALUE!",
  2023: "#REF!",
  2029: "#NAME?",
  2036: "#NUM!",
  2042: "#N/A",
};
const FIRST_ERROR = -2_146_828_288;
/** What WPS hands out instead, in case it does: the documentation is silent. */
const ERROR_TEXT = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/** A formula as text, without "="; undefined for a constant. A text that only looks like a formula reads as itself. */
export function formulaOf(formula: unknown, value: unknown): string | undefined {
  if (typeof formula !== "string" || !formula.startsWith("=") || formula === value) return undefined;
  return showOwnFunctions(formula.slice(1));
}

/** The value as the model holds it. An empty text is a value only where a formula made it. */
export function valueOf(value: unknown, hasFormula: boolean): CellValue {
  if (value === null || value === undefined) return null;
  if (value === "") return hasFormula ? "" : null;
  if (typeof value === "boolean") return value;
  if (typeof value === "number") {
    const error = ERRORS[value - FIRST_ERROR];
    return error === undefined ? value : { error };
  }
  const text = String(value);
  return hasFormula && ERROR_TEXT.test(text) ? { error: text } : text;
}

/** Rows of values or formulas, which for a single cell come bare. */
export function rowsOf(given: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(given)) return [[given]];
  return given.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
}
