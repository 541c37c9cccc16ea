/** Ways to write the same sheet differently: what a check finds must not change. */
import { parseAddress, type Range } from "../../src/workbook/address";
import type { Cell, CellValue, Workbook, Sheet } from "../../src/workbook/model";
import { cellAt, eachCell, makeSheet } from "../../src/workbook/sheet";

/** Where each cell of a sheet went: from "sheet!row,col" of the original. */
export interface Transformed {
  readonly workbook: Workbook;
  /** The new place of a cell of the original. */
  place(sheet: string, address: string): { row: number; col: number };
}

type Move = (row: number, col: number) => { row: number; col: number };

function rebuild(sheet: Sheet, cells: Cell[], merges: readonly Range[]): Sheet {
  return makeSheet(sheet.name, cells, {
    merges,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    comments: sheet.comments,
    visibility: sheet.visibility,
  });
}

function moved(workbook: Workbook, moves: (sheet: Sheet) => Move): Transformed {
  const bySheet = new Map(workbook.sheets.map((sheet) => [sheet.name, moves(sheet)]));
  const sheets = workbook.sheets.map((sheet) => {
    const move = bySheet.get(sheet.name)!;
    const cells = [...eachCell(sheet)].map((cell) => ({ ...cell, ...move(cell.row, cell.col) }));
    const merges = sheet.merges.flatMap((range): Range[] => {
      const corners = [move(range.top, range.left), move(range.bottom, range.right)];
      const rows = corners.map((corner) => corner.row);
      const cols = corners.map((corner) => corner.col);
      return [
        {
          top: Math.min(...rows),
          bottom: Math.max(...rows),
          left: Math.min(...cols),
          right: Math.max(...cols),
        },
      ];
    });
    return rebuild(sheet, cells, merges);
  });
  return {
    workbook: { ...workbook, sheets },
    place: (sheet, address) => {
      const at = parseAddress(address)!;
      return bySheet.get(sheet)!(at.row, at.col);
    },
  };
}

const stay = (workbook: Workbook): Transformed => moved(workbook, () => (row, col) => ({ row, col }));

/** Every sheet's table begins elsewhere. */
export function moveOrigin(workbook: Workbook, rows: number, cols: number): Transformed {
  return moved(workbook, () => (row, col) => ({ row: row + rows, col: col + cols }));
}

/** No merged cells any more: what was merged stands in its first cell, blanks below. */
export function unmerge(workbook: Workbook): Transformed {
  return stay({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => rebuild(sheet, [...eachCell(sheet)], [])),
  });
}

/** Merged labels repeated in every row that they covered. */
export function repeatMerged(workbook: Workbook, name: string): Transformed {
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const cells = [...eachCell(sheet)];
    const keep: Range[] = [];
    for (const range of sheet.merges) {
      const anchor = cellAt(sheet, range.top, range.left);
      if (!anchor || range.left !== range.right || range.top < 4) {
        keep.push(range);
        continue;
      }
      for (let row = range.top + 1; row <= range.bottom; row++) cells.push({ ...anchor, row });
    }
    return rebuild(sheet, cells, keep);
  });
  return stay({ ...workbook, sheets });
}

export function mapValues(workbook: Workbook, name: string, change: (cell: Cell) => CellValue): Transformed {
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name === name
      ? rebuild(
          sheet,
          [...eachCell(sheet)].map((cell) => ({ ...cell, value: change(cell) })),
          sheet.merges,
        )
      : sheet,
  );
  return stay({ ...workbook, sheets });
}

/** Line breaks, blanks and full-width brackets inside names, as pasted from Word. */
export function breakNames(workbook: Workbook, name: string): Transformed {
  const brk = (text: string) =>
    text.length < 4 || text.length > 30
      ? text
      : `${text.slice(0, 2)}\n${text.slice(2, 4)} \u3000${text.slice(4)}`;
  return mapValues(workbook, name, ({ value }) => (typeof value === "string" ? brk(value) : value));
}

/** Numbers of some columns typed as text. */
export function numbersAsText(workbook: Workbook, name: string, cols: readonly number[]): Transformed {
  return mapValues(workbook, name, ({ value, col }) =>
    typeof value === "number" && cols.includes(col) ? String(value) : value,
  );
}

/** Columns in another order: `order[i]` is the old index of the new column i. Merges over several columns are undone. */
export function reorderColumns(workbook: Workbook, name: string, order: readonly number[]): Transformed {
  const target = workbook.sheets.find((sheet) => sheet.name === name)!;
  const repeated = [...eachCell(target)];
  for (const range of target.merges)
    if (range.left !== range.right && range.top < 4)
      for (let col = range.left + 1; col <= range.right; col++)
        repeated.push({ ...cellAt(target, range.top, range.left)!, col });
  const flat = rebuild(
    target,
    repeated,
    target.merges.filter((range) => range.left === range.right),
  );
  const source = { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet === target ? flat : sheet)) };
  return moved(source, (sheet) => (row, col) => ({
    row,
    col: sheet.name === name ? order.indexOf(col) : col,
  }));
}

/** Rows `a` and `b` (from 0) change places; both must lie in the same group. Only single-row cells move. */
export function swapRows(
  workbook: Workbook,
  name: string,
  a: number,
  b: number,
  cols: readonly number[],
): Transformed {
  const swap: Move = (row, col) => ({
    row: cols.includes(col) ? (row === a ? b : row === b ? a : row) : row,
    col,
  });
  return moved(workbook, (sheet) => (sheet.name === name ? swap : (row, col) => ({ row, col })));
}
