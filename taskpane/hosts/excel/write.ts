/** Writing cells: all or nothing. */
import type { CellChange } from "../../../src/workbook/cell-change";
import type { CellRef } from "../../../src/workbook/model";
import { HostError, type WriteResult } from "../host";
import { formatFor, GENERAL, TEXT, typedValue } from "../shared/cell-input";
import { formulaOf, valueOf } from "./cells";
import { toHostError } from "./errors";
import { inOneUndoStep } from "./undo";

/** Excel on the web refuses requests of 5 MB; what wraps a change takes some of it. */
const LARGEST_REQUEST = 4_000_000;
const WRAPPING = 700;

function cellOf(context: Excel.RequestContext, { sheet, row, col }: CellRef): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getCell(row, col);
}

interface Step {
  readonly change: CellChange;
  /** What takes the change back. */
  readonly before: CellChange;
  /** The number format that the cell has to have for its new content; null where it has it. */
  readonly format: string | null;
  readonly isText: boolean;
}

/** Reads what stands there, and sees that all of it may be written. */
async function planSteps(changes: readonly CellChange[]): Promise<Step[]> {
  const context = new Excel.RequestContext();
  const asked = changes.map((change) => {
    const cell = cellOf(context, change);
    cell.load("values,formulas,valueTypes,numberFormat,format/protection/locked");
    const { protection } = context.workbook.worksheets.getItem(change.sheet);
    protection.load("protected");
    return { change, cell, protection };
  });
  await context.sync();
  return asked.map(({ change, cell, protection }) => {
    const { sheet, row, col } = change;
    // A locked cell cannot be written, one that the user may fill in can; null cannot be for a single cell.
    if (protection.protected && cell.format.protection.locked !== false) {
      throw new HostError("protected", "the cell is locked", { sheet });
    }
    const [value, type] = [cell.values[0]?.[0] as unknown, cell.valueTypes[0]?.[0]];
    const formula = formulaOf(cell.formulas[0]?.[0], value, type);
    const now = String(cell.numberFormat[0]?.[0] ?? GENERAL);
    const format = formatFor(change, now);
    const content = formula === undefined ? { value: valueOf(value, type, false) } : { formula };
    const before = { sheet, row, col, ...content, ...(format === null ? {} : { numberFormat: now }) };
    return { change, before, format, isText: (format ?? now) === TEXT };
  });
}

/** @returns the cells that were given formulas, to be looked at after the trip */
function queueAll(context: Excel.RequestContext, steps: readonly Step[]): Excel.Range[] {
  return steps.flatMap(({ change: { sheet, row, col, formula, value = null }, format, isText }) => {
    const cell = cellOf(context, { sheet, row, col });
    if (format !== null && format !== TEXT) cell.numberFormat = [[format]];
    if (formula !== undefined) cell.formulas = [[`=${formula}`]];
    // What is about to become text again is given while it is General, where an apostrophe keeps it as it is.
    else cell.values = [[isText && format === null && typeof value === "string" ? value : typedValue(value)]];
    if (format === TEXT) cell.numberFormat = [[format]];
    if (formula === undefined) return [];
    cell.load("values,formulas,valueTypes");
    return [cell];
  });
}

/** Whether Excel took the formula for one. */
function isFormula(cell: Excel.Range): boolean {
  return formulaOf(cell.formulas[0]?.[0], cell.values[0]?.[0], cell.valueTypes[0]?.[0]) !== undefined;
}

async function send(steps: readonly Step[]): Promise<void> {
  const written = await inOneUndoStep(async (context) => queueAll(context, steps));
  if (!written.every(isFormula)) throw new HostError("kept-as-text", "a formula was kept as text");
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
  const steps = await planSteps(changes);
  const before = steps.map((step) => step.before);
  onWrite();
  try {
    await send(steps);
  } catch (fault) {
    const { problem, message, data } = toHostError(fault);
    // Excel keeps the first half of a trip that fails in its middle; a cell being edited refuses it as a whole.
    if (problem === "busy-editing") throw toHostError(fault);
    throw new HostError(problem, message, {
      ...data,
      written: (await restore(before, onWrite)) ? "none" : "some",
    });
  }
  const reformatted = steps.filter(({ change, format }) => !change.numberFormat && format !== null).length;
  return { before, ...(reformatted > 0 ? { reformatted } : {}) };
}

async function restore(before: readonly CellChange[], onWrite: () => void): Promise<boolean> {
  try {
    // Last first: where a cell was written twice, the state before the first write must win.
    const steps = await planSteps([...before].reverse());
    onWrite();
    await send(steps);
    return true;
  } catch {
    return false;
  }
}
