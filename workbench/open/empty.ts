/** A workbook of one empty sheet: something for the pane to stand beside when nothing is open. */
import { toPackage } from "../../files/make";
import { PLAIN_SHEET } from "../../src/workbook/appearance";
import { Sheet } from "../../src/workbook/model";

export function emptyPackage(sheetName: string): Uint8Array {
  const workbook = { sheets: [new Sheet(sheetName, [])], definedNames: [], date1904: false };
  return toPackage(workbook, { styles: [], sheets: [PLAIN_SHEET] });
}
