/** The fake's workbook as an .xlsx file, and back. */
import { makeWorkbook } from "../../../files/make";
import { DEFAULT_LIMITS } from "../../../files/limits";
import { readXlsx } from "../../../files/xlsx/read-xlsx";
import { parseAddress, parseRange } from "../../../src/workbook/address";
import { PLAIN_SHEET } from "../../../src/workbook/appearance";
import type { Cell, DefinedName } from "../../../src/workbook/model";
import { makeSheet } from "../../../src/workbook/sheet";
import { type FakeBook, fakeBook, type FakeSheet } from "../fake-excel/data";

function cellsOf({ cells }: FakeSheet): Cell[] {
  return Object.entries(cells).map(([at, { value, formula, numberFormat }]) => ({
    ...parseAddress(at)!,
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  }));
}

type Named = { readonly name: string; readonly formula: string };

const defined = (names: readonly Named[], sheet: string | null): DefinedName[] =>
  names.map(({ name, formula }) => ({ name, refersTo: formula.replace(/^=/, ""), sheet }));

export function packed({ sheets, names }: FakeBook): Uint8Array {
  return makeWorkbook({
    sheets: sheets.map((sheet) => ({
      sheet: makeSheet(sheet.name, cellsOf(sheet), {
        merges: sheet.merges.map((each) => parseRange(each)!),
        visibility: sheet.visibility,
      }),
      appearance: PLAIN_SHEET,
    })),
    styles: [],
    definedNames: [...defined(names, null), ...sheets.flatMap((each) => defined(each.names, each.name))],
    date1904: false,
  });
}

export function unpacked(bytes: Uint8Array): FakeBook {
  return fakeBook(readXlsx(bytes, DEFAULT_LIMITS));
}
