/** A workbook of one empty sheet, opened so that there is a pane to make a new workbook in. */
import { toPackage } from "../../files/make";
import { PLAIN_SHEET } from "../../src/workbook/appearance";
import { makeSheet } from "../../src/workbook/sheet";

export function emptyPackage(sheetName: string): Uint8Array {
  const workbook = { sheets: [makeSheet(sheetName, [])], definedNames: [], date1904: false };
  return toPackage(workbook, { styles: [], sheets: [PLAIN_SHEET] });
}
