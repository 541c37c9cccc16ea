/** Converts cell contents between the workbook model and Univer. */
import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { type Cell, type CellValue, isCellError } from "../../src/workbook/model";

/** A formula without "=", or null, with its result; or a value. */
export interface Content {
  readonly formula: string | null;
  readonly value: CellValue;
}

const ERRORS: ReadonlySet<string> = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
]);

/** A value as Univer stores it: true is 1, an error is its text. */
export function gridValue(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (value === null) return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  // Text that looks like an error was typed as text.
  return { v: value, t: ERRORS.has(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Excel keeps 15 digits of what is typed and calculated. */
const FIFTEEN = 15;
const asKept = (value: number) => Number(value.toPrecision(FIFTEEN));

function valueOf({ v, t, p }: ICellData): CellValue {
  // Rich text is stored elsewhere, with paragraph ends.
  if (p?.body) return p.body.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
  if (v === null || v === undefined) return null;
  if (t === CellValueType.BOOLEAN || typeof v === "boolean")
    return v === true || Number(v) === 1 || v === "TRUE";
  if (t === CellValueType.FORCE_STRING) return String(v);
  if (typeof v === "string" && ERRORS.has(v)) return { error: v };
  if (t === CellValueType.NUMBER) return v === "" ? null : asKept(Number(v));
  return typeof v === "number" ? asKept(v) : v;
}

/** @param formula as Univer has it, with "="; shared formulas are expanded */
export function contentOf(cell: Nullable<ICellData>, formula: string): Content {
  const value = cell ? valueOf(cell) : null;
  if (formula !== "") return { formula: formula.replace(/^=/, ""), value };
  // Univer stores an empty text in an emptied cell.
  return { formula: null, value: value === "" ? null : value };
}

export function originalContent(cell: Cell | undefined): Content {
  return { formula: cell?.formula ?? null, value: cell?.value ?? null };
}

const sameNumber = (a: number, b: number) => a === b || asKept(a) === asKept(b);

export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") return sameNumber(a, b);
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return a === b;
}
