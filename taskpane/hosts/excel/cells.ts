/** Excel's grids of values, formulas, types and number formats → the cells of the workbook model. */
import type { Cell, CellValue } from "../../../src/workbook/model";
import { showOwnFunctions } from "../../../src/workbook/own-functions";
import { GENERAL } from "../shared/cell-input";
import type { TimeSlice } from "../shared/time-slice";

/** One rectangle as Excel answers it; all grids have the same size. */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
  readonly formats: readonly (readonly unknown[])[];
}

const YIELD_EVERY_ROWS = 64;

/**
 * A formula as text, without "="; undefined for a constant.
 * A text that only looks like a formula ('=A1 typed with an apostrophe) reads as itself and is none.
 */
export function formulaOf(formula: unknown, value: unknown, type: string | undefined): string | undefined {
  if (typeof formula !== "string" || !formula.startsWith("=")) return undefined;
  return type === "String" && formula === value ? undefined : showOwnFunctions(formula.slice(1));
}

/** The value as the model holds it. An empty text is a value only where a formula made it. */
export function valueOf(value: unknown, type: string | undefined, hasFormula: boolean): CellValue {
  if (value === null || value === undefined) return null;
  if (value === "") return hasFormula ? "" : null;
  if (type === "Error") return { error: String(value) };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

function cellAt(grid: CellBlock, r: number, c: number): Cell | null {
  const type = grid.types[r]?.[c];
  const raw = grid.values[r]?.[c];
  const formula = formulaOf(grid.formulas[r]?.[c], raw, type);
  const value = valueOf(raw, type, formula !== undefined);
  if (value === null && formula === undefined) return null;
  const format = grid.formats[r]?.[c];
  return {
    row: grid.top + r,
    col: grid.left + c,
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(typeof format === "string" && format !== "" && format !== GENERAL ? { numberFormat: format } : {}),
  };
}

/** The cells that hold anything, row by row. */
export async function cellsOf(grid: CellBlock, slice: TimeSlice): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const [r, row] of grid.values.entries()) {
    if (r % YIELD_EVERY_ROWS === 0) await slice.yieldIfUsedUp();
    for (let c = 0; c < row.length; c++) {
      const cell = cellAt(grid, r, c);
      if (cell) cells.push(cell);
    }
  }
  return cells;
}
