/** Showing a cell to the user, and what the user has selected. */
import { address } from "../../../src/workbook/address";
import type { CellRef } from "../../../src/workbook/model";
import { HostError, type Selection } from "../host";
import { areasOf } from "../shared/addresses";
import { toHostError } from "./errors";

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
  try {
    await context.sync();
  } catch (fault) {
    throw asInactive(fault);
  }
}

/** The sheet is there and can be seen: what fails without a reason of its own is that another workbook is in front. */
function asInactive(fault: unknown): HostError {
  const { problem, message, data } = toHostError(fault);
  return new HostError(data.code === "GeneralException" ? "inactive" : problem, message, data);
}

/** Excels differ in the error that they report when a chart or a shape is selected. */
function asNoCells(fault: unknown): HostError {
  const error = toHostError(fault);
  return ["unknown", "gone", "inactive"].includes(error.problem)
    ? new HostError("no-cells", error.message, error.data)
    : error;
}

/** The first area where several are selected. */
export async function readSelection(): Promise<Selection> {
  const context = new Excel.RequestContext();
  const selected = context.workbook.getSelectedRanges();
  selected.load("address,worksheet/name");
  try {
    await context.sync();
  } catch (fault) {
    throw asNoCells(fault);
  }
  return { sheet: selected.worksheet.name, address: areasOf(selected.address)[0] ?? "A1" };
}
