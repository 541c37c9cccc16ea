/** What tests of the Excel host need: `excelWith(workbook)`, after `beforeAll(loadClientLibrary)`. */
import type { Workbook } from "../../../src/workbook/model";
import type { Sheet } from "../../../src/workbook/model";
import { eachCell, makeSheet } from "../../../src/workbook/sheet";
import { createExcelHost } from "../../../taskpane/hosts/excel/excel-host";
import { type FakeBook, fakeBook } from "./data";
import type { FakeOptions } from "./fake-excel";
import { installFakeExcel } from "./install";

export { loadClientLibrary } from "./load-office";
export { ExcelError } from "./protocol";
export type { FakeBook } from "./data";

export function excelOver(book: FakeBook, options: FakeOptions = {}) {
  const { fake } = installFakeExcel(book, options);
  return { fake, book, host: createExcelHost() };
}

/** @param prepare changes the workbook before the host is made */
export function excelWith(
  workbook: Workbook,
  prepare: (book: FakeBook) => void = () => undefined,
  options: FakeOptions = {},
) {
  const book = fakeBook(workbook);
  prepare(book);
  return excelOver(book, options);
}

/** The same sheets, so many times. */
export function manySheets({ sheets, definedNames, date1904 }: Workbook, count: number): Workbook {
  const copy = (_: unknown, n: number): Sheet => {
    const sheet = sheets[n % sheets.length]!;
    return makeSheet(`${sheet.name} ${n + 1}`, eachCell(sheet), { merges: sheet.merges });
  };
  return { sheets: Array.from({ length: count }, copy), definedNames, date1904 };
}

/** A workbook as it stands, to compare with later. */
export function photograph(book: FakeBook): FakeBook {
  return JSON.parse(JSON.stringify(book)) as FakeBook;
}
