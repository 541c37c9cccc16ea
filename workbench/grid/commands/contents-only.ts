/** What pasting, filling and moving change beyond contents is taken out of the changes before they are made. */
import { type ICellData, type IObjectMatrixPrimitiveType, type Nullable, ObjectMatrix } from "@univerjs/core";
import type { IMoveRangeMutationParams, ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

const EMPTY: ICellData = { v: null, f: null, t: null, p: null, si: null };

/** Typing brings a number format with it, and taking a step back brings the former one: both are left alone. */
const OWN_LOOKS: ReadonlySet<string> = new Set([
  "sheet.command.set-range-values",
  "univer.command.undo",
  "univer.command.redo",
]);

/** Every merge and unmerge that some command brings along: there is none that the page may do. */
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

/** The looks stay where they are; only contents move. */
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
