import { freeSheetName } from "../../files/xlsx/sheet-name";
import type { Cell, Workbook } from "../../src/workbook/model";
import { makeSheet } from "../../src/workbook/sheet";

/** A workbook of one sheet, under the name wanted as far as sheets can have it. */
export function oneSheet(
  name: string,
  cells: readonly Cell[],
  parts?: Parameters<typeof makeSheet>[2],
): Workbook {
  const sheet = makeSheet(freeSheetName(name, []), cells, parts);
  return { sheets: [sheet], definedNames: [], date1904: false };
}
