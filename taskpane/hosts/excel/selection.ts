/** Showing a cell to the user, and what the user has selected. */
import { address } from "../../../src/workbook/address";
import type { CellRef } from "../../../src/workbook/model";
import { HostError, type Selection } from "../host";
import { areasOf } from "./addresses";

/** Never unhides a sheet. */
export async function selectCell(ref: CellRef): Promise<void> {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItemOrNullObject(ref.sheet);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject) throw new HostError("gone", "no such sheet", { sheet: ref.sheet });
  if (sheet.visibility !== "Visible") {
    throw new HostError("gone", "the sheet is hidden", { sheet: ref.sheet, hidden: "yes" });
  }
  sheet.activate();
  sheet.getRange(address(ref.row, ref.col)).select();
  await context.sync();
}

/** The first area where several are selected. */
export async function readSelection(): Promise<Selection> {
  const context = new Excel.RequestContext();
  const selected = context.workbook.getSelectedRanges();
  selected.load("address,worksheet/name");
  await context.sync();
  return { sheet: selected.worksheet.name, address: areasOf(selected.address)[0] ?? "A1" };
}
