/** Showing a cell to the user, and what the user has selected. */
import { address } from "../../../src/workbook/address";
import type { CellRef } from "../../../src/workbook/model";
import { HostError, type Selection } from "../host";
import type { OpenBook } from "./book";
import { XL, type WpsRange } from "./jsapi";

/** Never unhides a sheet. */
export function selectCell(book: OpenBook, { sheet: name, row, col }: CellRef): void {
  const sheet = book.sheet(name);
  if (sheet.Visible !== XL.sheetVisible)
    throw new HostError("gone", "the sheet is hidden", { sheet: name, hidden: "yes" });
  book.current().Activate();
  sheet.Activate();
  sheet.Range(address(row, col)).Select();
}

/** The first area where several are selected. */
export function areaOf(range: Pick<WpsRange, "Address">): string {
  return range.Address(false, false).split(",")[0]!;
}

export function readSelection({ application }: OpenBook): Selection {
  const { Selection: selected, ActiveSheet: sheet } = application;
  // A chart or a shape has no address.
  if (!sheet || typeof selected?.Address !== "function")
    throw new HostError("no-cells", "what is selected is no range");
  return { sheet: sheet.Name, address: areaOf(selected as WpsRange) };
}
