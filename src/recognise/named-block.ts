/** Blocks of a workbook of ours that papers and new workbooks read as they stand; no check asks for them. */
import { parseAddress } from "../workbook/address";
import type { Cell, Workbook } from "../workbook/model";
import { cellAt } from "../workbook/sheet";
import { placeOfName } from "./standard-names";

/** The cells of the block that a defined name stands for, row by row; none for names that are not there. */
export function namedBlock(workbook: Workbook, name: string): (Cell | undefined)[][] {
  const refersTo = workbook.definedNames.find((each) => each.name.toLowerCase() === name)?.refersTo;
  const named = placeOfName(refersTo ?? "");
  const sheet = workbook.sheets.find(({ name: own }) => own === named?.sheet);
  const [from, to] = (named?.place ?? "").split(":").map((each) => parseAddress(each));
  if (!sheet || !from || !to) return [];
  const upTo = (first: number, last: number) =>
    Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  // A name may reach down to the last row that a sheet can have.
  return upTo(from.row, Math.min(to.row, sheet.rowCount - 1)).map((row) =>
    upTo(from.col, to.col).map((col) => cellAt(sheet, row, col)),
  );
}
