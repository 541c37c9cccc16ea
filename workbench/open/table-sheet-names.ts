import { freeSheetNames } from "../../files/xlsx/sheet-name";
import type { Sheet } from "../../src/workbook/model";

/** A table's caption may be longer than a sheet's name can be; findings and tabs must call a sheet the same. */
export const tableSheetNames = (tables: readonly Pick<Sheet, "name">[]): string[] =>
  freeSheetNames(tables.map(({ name }) => name));
