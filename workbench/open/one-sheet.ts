import { freeSheetName } from "../../files/mark/findings";
import { type Cell, Sheet, type Workbook } from "../../src/workbook/model";

/** A workbook of one sheet, under the name wanted as far as sheets can have it. */
export function oneSheet(
  name: string,
  cells: readonly Cell[],
  options?: ConstructorParameters<typeof Sheet>[2],
): Workbook {
  const sheet = new Sheet(freeSheetName(name, []), cells, options);
  return { sheets: [sheet], definedNames: [], date1904: false };
}
