/** What becomes of a value handed to Excel: it is read as if it had been typed. */
import type { CellValue } from "../../../../src/workbook/model";
import { isCellError } from "../../../../src/workbook/model";
import type { FakeCell } from "../data";

const ERRORS = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|BUSY!)$/;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const PERCENT = /^([+-]?(?:\d+\.?\d*|\.\d+))%$/;

/** "'5" → the text "5"; "5%" → 0.05; "=A1" is the formula. */
export function typed(input: unknown): { value: CellValue } | { formula: string } {
  if (typeof input !== "string") return { value: input as CellValue };
  if (input === "") return { value: null };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (input.startsWith("=")) return { formula: input.slice(1) };
  if (NUMBER.test(input.trim())) return { value: Number(input) };
  const percent = PERCENT.exec(input.trim());
  if (percent) return { value: Number(percent[1]) / 100 };
  if (/^(?:true|false)$/i.test(input)) return { value: input.toLowerCase() === "true" };
  return ERRORS.test(input) ? { value: { error: input } } : { value: input };
}

export function shown(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

export function typeOf(cell: FakeCell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return cell?.formula === undefined ? "Empty" : "String";
  if (isCellError(value)) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof value as "string" | "number" | "boolean"
  ];
}
