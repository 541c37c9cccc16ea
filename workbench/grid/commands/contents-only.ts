/** Removes everything but contents from pasting, filling and moving, before the changes are made. */
import { type ICellData, type IObjectMatrixPrimitiveType, type Nullable, ObjectMatrix } from "@univerjs/core";
import type { IMoveRangeMutationParams, ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

const EMPTY: ICellData = { v: null, f: null, t: null, p: null, si: null };

/** Typing sets a number format and undo restores it: both are left alone. */
const OWN_LOOKS: ReadonlySet<string> = new Set([
  "sheet.command.set-range-values",
  "univer.command.undo",
  "univer.command.redo",
]);

/** Merging and unmerging, which the page does not allow. */
export const MERGING: ReadonlySet<string> = new Set([
  "sheet.mutation.add-worksheet-merge",
  "sheet.mutation.remove-worksheet-merge",
]);

export function keepMerges(params: { ranges?: unknown }): void {
  params.ranges = [];
}

export function stripLooks(params: ISetRangeValuesMutationParams & { trigger?: string }): void {
  if (!params.cellValue || OWN_LOOKS.has(params.trigger ?? "")) return;
  const matrix = new ObjectMatrix(params.cellValue);
  matrix.forValue((row, col, cell) => {
    if (!cell) matrix.setValue(row, col, { ...EMPTY });
    else delete cell.s;
  });
}

/** Styles stay where they are; only contents move. */
export function moveContents(
  { from, to }: IMoveRangeMutationParams,
  looksAt: (sheet: string, row: number, col: number) => ICellData["s"],
): void {
  for (const side of [from, to]) keepLooks(side.value, (row, col) => looksAt(side.subUnitId, row, col));
}

function keepLooks(value: Matrix, looksAt: (row: number, col: number) => ICellData["s"]): void {
  const matrix = new ObjectMatrix(value);
  const cells: (readonly [number, number, Nullable<ICellData>])[] = [];
  matrix.forValue((row, col, cell) => void cells.push([row, col, cell]));
  for (const [row, col, cell] of cells) {
    const { s: _, ...content } = cell ?? {};
    const s = looksAt(row, col);
    matrix.setValue(row, col, s ? { ...content, s } : content);
  }
}
