/** Writing cells: all or nothing. */
import type { CellChange } from "../../../src/workbook/cell-change";
import { HostError, type WriteResult } from "../host";
import { formulaOf, typedValue, valueOf } from "./cells";
import { toHostError } from "./errors";
import { inOneUndoStep } from "./undo";

/** Excel on the web refuses requests of 5 MB; what wraps a change takes some of it. */
const LARGEST_REQUEST = 4_000_000;
const WRAPPING = 700;

function cellOf(context: Excel.RequestContext, { sheet, row, col }: CellChange): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getCell(row, col);
}

/** Reads what stands there, and sees that all of it may be written. */
async function readBefore(changes: readonly CellChange[]): Promise<CellChange[]> {
  const context = new Excel.RequestContext();
  const asked = changes.map((change) => {
    const cell = cellOf(context, change);
    cell.load("values,formulas,valueTypes,format/protection/locked");
    const { protection } = context.workbook.worksheets.getItem(change.sheet);
    protection.load("protected");
    return { change, cell, protection };
  });
  await context.sync();
  return asked.map(({ change: { sheet, row, col }, cell, protection }) => {
    // A locked cell cannot be written, one that the user may fill in can; null cannot be for a single cell.
    if (protection.protected && cell.format.protection.locked !== false) {
      throw new HostError("protected", "the cell is locked", { sheet });
    }
    const [value, type] = [cell.values[0]?.[0] as unknown, cell.valueTypes[0]?.[0]];
    const formula = formulaOf(cell.formulas[0]?.[0], value, type);
    const at = { sheet, row, col };
    return formula === undefined ? { ...at, value: valueOf(value, type, false) } : { ...at, formula };
  });
}

function queueAll(context: Excel.RequestContext, changes: readonly CellChange[]): void {
  for (const change of changes) {
    const cell = cellOf(context, change);
    if (change.formula !== undefined) cell.formulas = [[`=${change.formula}`]];
    else cell.values = [[typedValue(change.value ?? null)]];
  }
}

function refuseTooMuch(changes: readonly CellChange[]): void {
  // A character takes at most three bytes.
  const bytes = changes.reduce((sum, change) => sum + WRAPPING + 3 * JSON.stringify(change).length, 0);
  if (bytes > LARGEST_REQUEST) throw new HostError("too-large", "too much to write at once");
}

/** @param onWrite told before anything is written, also before a failed write is taken back */
export async function writeCells(changes: readonly CellChange[], onWrite: () => void): Promise<WriteResult> {
  if (changes.length === 0) return { before: [] };
  refuseTooMuch(changes);
  const before = await readBefore(changes);
  onWrite();
  try {
    await inOneUndoStep(async (context) => queueAll(context, changes));
  } catch (fault) {
    const { problem, message, data } = toHostError(fault);
    // Excel keeps the first half of a trip that fails in its middle; a cell being edited refuses it as a whole.
    if (problem === "busy-editing") throw toHostError(fault);
    throw new HostError(problem, message, {
      ...data,
      written: (await restore(before, onWrite)) ? "none" : "some",
    });
  }
  return { before };
}

async function restore(before: readonly CellChange[], onWrite: () => void): Promise<boolean> {
  try {
    onWrite();
    // Last first: where a cell was written twice, the state before the first write must win.
    await inOneUndoStep(async (context) => queueAll(context, [...before].reverse()));
    return true;
  } catch {
    return false;
  }
}
