import { freeSheetName } from "../../files/xlsx/sheet-name";
import type { Cell, Workbook } from "../../src/workbook/model";
import { makeSheet } from "../../src/workbook/sheet";

/** A workbook of one sheet, named as wanted if sheets may be named so. */
export function oneSheet(
  name: string,
  cells: readonly Cell[],
  parts?: Parameters<typeof makeSheet>[2],
): Workbook {
  const sheet = makeSheet(freeSheetName(name, []), cells, parts);
  return { sheets: [sheet], definedNames: [], date1904: false };
}
