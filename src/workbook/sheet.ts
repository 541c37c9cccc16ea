/** Worksheets: how they are made of cells, and how their cells are found. */
import { MAX_COLUMNS } from "./address";
import { cutText, LONGEST_TEXT } from "./cut-text";
import type { Cell, CellValue, Sheet } from "./model";

const keyOf = (row: number, col: number): number => row * MAX_COLUMNS + col;

type Parts = Pick<Sheet, "merges" | "hiddenRows" | "hiddenColumns" | "comments" | "visibility" | "above">;

/** Texts are cut at the length that Excel keeps, which bounds the time of every reader. */
function keptOf(cell: Cell): Cell {
  const { value } = cell;
  if (typeof value !== "string" || value.length <= LONGEST_TEXT) return cell;
  return { ...cell, value: cutText(value) };
}

/** Cells may be given in any order; of two in one place the last counts. */
export function makeSheet(name: string, given: Iterable<Cell>, parts: Partial<Parts> = {}): Sheet {
  let cells = new Map<number, Cell>();
  let rowCount = 0;
  let columnCount = 0;
  let inOrder = true;
  let last = -1;
  for (const cell of given) {
    const key = keyOf(cell.row, cell.col);
    if (key < last) inOrder = false;
    last = key;
    cells.set(key, keptOf(cell));
    if (cell.row >= rowCount) rowCount = cell.row + 1;
    if (cell.col >= columnCount) columnCount = cell.col + 1;
  }
  if (!inOrder) cells = new Map([...cells].sort(([a], [b]) => a - b));
  return {
    name,
    cells,
    rowCount,
    columnCount,
    merges: parts.merges ?? [],
    hiddenRows: parts.hiddenRows ?? new Set(),
    hiddenColumns: parts.hiddenColumns ?? new Set(),
    comments: parts.comments ?? [],
    visibility: parts.visibility ?? "visible",
    above: parts.above ?? [],
  };
}

export function cellAt(sheet: Sheet | undefined, row: number, col: number): Cell | undefined {
  return sheet?.cells.get(keyOf(row, col));
}

export function valueAt(sheet: Sheet | undefined, row: number, col: number): CellValue {
  return cellAt(sheet, row, col)?.value ?? null;
}

/** Row by row, left to right. */
export function eachCell(sheet: Sheet): IterableIterator<Cell> {
  return sheet.cells.values();
}
