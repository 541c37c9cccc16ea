/** Old binary workbooks (.xls, .et) and web pages saved as .xls, read by SheetJS, which is loaded only for them. */
import type { CellObject, DefinedName as LegacyName, WorkBook, WorkSheet } from "@e965/xlsx";
import { parseAddress } from "../src/workbook/address";
import type { Cell, CellValue, Comment, DefinedName, Workbook, Sheet } from "../src/workbook/model";
import { makeSheet } from "../src/workbook/sheet";
import { corrupt, FileError } from "./errors";
import { type Limits, within } from "./limits";
import { displayFormula } from "./xlsx/formula";

/** The file as the library gives it. `source` is text for markup, bytes for everything else. */
export async function openLegacy(source: Uint8Array | string): Promise<WorkBook> {
  const { read } = await import("@e965/xlsx");
  // The library reports records that it does not know on the console: of no use to anyone who checks a sheet.
  const { error: report } = console;
  console.error = () => undefined;
  try {
    const type = typeof source === "string" ? "string" : "array";
    return read(source, {
      type,
      cellFormula: true,
      cellNF: true,
      // Hidden columns are read with the styles only.
      cellStyles: true,
      cellHTML: false,
    });
  } catch (error) {
    if (/password|encrypt/i.test(String(error))) throw new FileError({ code: "encrypted" }, { cause: error });
    throw corrupt(null, error);
  } finally {
    console.error = report;
  }
}

export interface LegacySheet {
  readonly name: string;
  readonly sheet: WorkSheet;
  /** 0 shown, 1 hidden, 2 hidden even from the list of hidden ones. */
  readonly hidden: number;
}

/** The sheets that are read: those with cells. */
export function legacySheets(book: WorkBook): LegacySheet[] {
  const properties = book.Workbook?.Sheets ?? [];
  return book.SheetNames.flatMap((found: string | undefined, i) => {
    const sheet = book.Sheets[String(found)];
    if (!sheet || (sheet["!type"] ?? "sheet") !== "sheet") return [];
    // XML of 2003 may leave out the name; the library makes nothing of it, or the word for nothing.
    const name = found === undefined || found === "undefined" ? `Sheet${i + 1}` : found;
    return [{ name, sheet, hidden: properties[i]?.Hidden ?? 0 }];
  });
}

/** `source` is text for markup, bytes for everything else. */
export type ReadLegacy = (source: Uint8Array | string, limits: Limits) => Promise<Workbook>;

/** Never returns for some damaged files: to be called where that does no harm. */
export const readLegacy: ReadLegacy = async (source, limits) => {
  const book = await openLegacy(source);
  const counted = { cells: 0 };
  const sheets = legacySheets(book).map((entry) => toSheet(entry, limits, counted));
  if (sheets.length === 0) throw corrupt(null);
  return { sheets, definedNames: names(book), date1904: book.Workbook?.WBProps?.date1904 ?? false };
};

function toSheet({ name, sheet, hidden }: LegacySheet, limits: Limits, counted: { cells: number }): Sheet {
  const cells: Cell[] = [];
  const comments: Comment[] = [];
  for (const [key, cell] of Object.entries(sheet) as [string, CellObject][]) {
    const at = parseAddress(key);
    if (!at) continue;
    within(limits, "cells", ++counted.cells);
    const value = toValue(cell);
    const format = cell.z === undefined || cell.z === "General" ? {} : { numberFormat: String(cell.z) };
    const formula = cell.f ? { formula: displayFormula(cell.f) } : {};
    if (value !== null || cell.f) cells.push({ ...at, value, ...formula, ...format });
    const text = cell.c?.map((comment) => comment.t).join("\n");
    if (text) comments.push({ ...at, text });
  }
  const merges = (sheet["!merges"] ?? []).map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }));
  within(limits, "merges", merges.length);
  return makeSheet(name, cells, {
    merges,
    comments,
    hiddenRows: hiddenOf(sheet["!rows"]),
    hiddenColumns: hiddenOf(sheet["!cols"]),
    visibility: hidden === 2 ? "veryHidden" : hidden === 1 ? "hidden" : "visible",
  });
}

function toValue(cell: CellObject): CellValue {
  if (cell.v === undefined) return null;
  if (cell.t === "e") return { error: cell.w ?? "#VALUE!" };
  return cell.v instanceof Date ? (cell.w ?? cell.v.toISOString()) : cell.v;
}

function hiddenOf(list: readonly ({ hidden?: boolean } | undefined)[] | undefined): Set<number> {
  return new Set((list ?? []).flatMap((item, i) => (item?.hidden ? [i] : [])));
}

function names(book: WorkBook): DefinedName[] {
  // Of damaged names the library may know no name, or nothing that they refer to, whatever its types say.
  const found: readonly Partial<LegacyName>[] = book.Workbook?.Names ?? [];
  return found.flatMap(({ Name, Ref, Sheet: local }) =>
    Name === undefined || Ref === undefined || Name.startsWith("_xlnm.")
      ? []
      : [{ name: Name, refersTo: Ref, sheet: book.SheetNames[local ?? -1] ?? null }],
  );
}
