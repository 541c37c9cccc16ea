/** What a cell of a pasted table holds: as its program says, or else as it is seen. */
import { pastedValue, type PastedValue } from "../pasted-value";
import type { Declarations } from "./css";
import { cssNumberFormat, safeFormat } from "./number-format";

/** @param text the cell's text as it is seen, which may show fewer digits than the program says */
export function cellValue(cell: Element, css: Declarations, text: string): PastedValue {
  const sheets = fromSheets(cell);
  const format = cssNumberFormat(css.get("mso-number-format")) ?? sheets.format;
  const seen = pastedValue(text, format);
  const kept = seen.numberFormat === undefined ? {} : { numberFormat: seen.numberFormat };
  if (sheets.value !== undefined) return { value: sheets.value, ...kept };
  // Excel and WPS: x:str for texts that look like something else, x:num with all digits of a number.
  if (cell.hasAttribute("x:str")) return { value: text === "" ? null : text, ...kept };
  const digits = cell.getAttribute("x:num") ?? "";
  return digits.trim() !== "" && Number.isFinite(Number(digits)) ? { value: Number(digits), ...kept } : seen;
}

/** Spreadsheets of browsers give both as JSON: {"1":3,"3":0.9567} and {"1":3,"2":"0.00%"}. */
function fromSheets(cell: Element): { value?: string | number | boolean; format?: string } {
  const { 2: text, 3: number, 4: truth } = json(cell.getAttribute("data-sheets-value"));
  const code = json(cell.getAttribute("data-sheets-numberformat"))["2"];
  const format = typeof code === "string" ? safeFormat(code) : undefined;
  const value =
    typeof number === "number" && Number.isFinite(number)
      ? number
      : typeof text === "string" && text !== ""
        ? text
        : typeof truth === "number"
          ? truth === 1
          : undefined;
  return { ...(value !== undefined && { value }), ...(format !== undefined && { format }) };
}

function json(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(text ?? "null");
    return typeof read === "object" && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
