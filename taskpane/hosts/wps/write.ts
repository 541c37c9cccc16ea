/** Writing cells: all or nothing, and read back. */
import { address } from "../../../src/workbook/address";
import type { CellChange } from "../../../src/workbook/cell-change";
import { isCellError, type CellValue } from "../../../src/workbook/model";
import { HostError, type WriteResult } from "../host";
import { formatFor, GENERAL, TEXT, typedValue } from "../shared/cell-input";
import type { OpenBook } from "./book";
import { formulaOf, valueOf } from "./cell-content";
import { toHostError } from "./errors";
import type { WpsRange } from "./jsapi";

interface Step {
  readonly change: CellChange;
  readonly cell: WpsRange;
  /** What takes the change back. */
  readonly before: CellChange;
  /** The number format that the cell has to have for its new content; null where it has it. */
  readonly format: string | null;
  readonly isText: boolean;
}

/** Reads what stands there, and sees that it may be written. */
function plan(book: OpenBook, change: CellChange): Step {
  const { sheet, row, col } = change;
  const worksheet = book.sheet(sheet);
  const cell = worksheet.Range(address(row, col));
  if (worksheet.ProtectContents && cell.Locked !== false)
    throw new HostError("protected", "the cell is locked", { sheet });
  const formula = formulaOf(cell.Formula, cell.Value2);
  const now = String(cell.NumberFormat ?? GENERAL);
  const format = formatFor(change, now);
  const content = formula === undefined ? { value: valueOf(cell.Value2, false) } : { formula };
  const before = { sheet, row, col, ...content, ...(format === null ? {} : { numberFormat: now }) };
  return { change, cell, before, format, isText: (format ?? now) === TEXT };
}

function put({ change: { formula, value = null }, cell, format, isText }: Step): void {
  if (format !== null && format !== TEXT) cell.NumberFormat = format;
  if (formula !== undefined) cell.Formula = `=${formula}`;
  // What is about to become text again is given while it is General, where an apostrophe keeps it as it is.
  else cell.Value2 = isText && format === null && typeof value === "string" ? value : typedValue(value);
  if (format === TEXT) cell.NumberFormat = format;
}

function isSame(written: CellValue, now: CellValue): boolean {
  if (isCellError(written)) return isCellError(now) && now.error === written.error;
  return written === now || (written === "" && now === null);
}

/** WPS does not say where it made something else of what it was given. */
function seeThatItIsThere({ change: { sheet, formula, value = null }, cell }: Step): void {
  const there = formulaOf(cell.Formula, cell.Value2);
  if (formula !== undefined && there === undefined)
    throw new HostError("kept-as-text", "a formula was kept as text", { sheet });
  if (formula === undefined && !isSame(value, valueOf(cell.Value2, there !== undefined)))
    throw new HostError("unknown", "the cell holds something else than what was written", { sheet });
}

function putAll(steps: readonly Step[]): void {
  steps.forEach(put);
  steps.forEach(seeThatItIsThere);
}

/** @param onWrite told before anything is written, also before a failed write is taken back */
export function writeCells(book: OpenBook, changes: readonly CellChange[], onWrite: () => void): WriteResult {
  const steps = changes.map((change) => plan(book, change));
  const before = steps.map((step) => step.before);
  onWrite();
  try {
    putAll(steps);
  } catch (fault) {
    const { problem, message, data } = toHostError(fault);
    const written = restore(book, before, onWrite) ? "none" : "some";
    throw new HostError(problem, message, { ...data, written });
  }
  const reformatted = steps.filter(({ change, format }) => !change.numberFormat && format !== null).length;
  return { before, ...(reformatted > 0 ? { reformatted } : {}) };
}

function restore(book: OpenBook, before: readonly CellChange[], onWrite: () => void): boolean {
  try {
    // Last first: where a cell was written twice, the state before the first write must win.
    const steps = [...before].reverse().map((change) => plan(book, change));
    onWrite();
    putAll(steps);
    return true;
  } catch {
    return false;
  }
}
