/** 小计: what a row so called adds up, the rows above it or those below, as most of a table's subtotals show. */
import { readRowLabel } from "../row-labels";
import type { Column, Table, TableRow } from "../types";

export const isSubtotal = ({ label }: TableRow): boolean => readRowLabel(label).isSubtotal;

export interface Subtotal {
  readonly row: TableRow;
  readonly column: Column;
  readonly parts: readonly TableRow[];
}

/** The outermost rows between a subtotal and the next total of any kind, upwards or downwards. */
function rowsBeside({ rows }: Table, index: number, step: -1 | 1): TableRow[] {
  const found: TableRow[] = [];
  for (let at = index + step; at >= 0 && at < rows.length; at += step) {
    const row = rows[at]!;
    if (row.isTotal || isSubtotal(row)) break;
    if (row.depth === 0) found.push(row);
  }
  return step < 0 ? found.reverse() : found;
}

/** @param agrees whether a subtotal is what its parts add up to */
export function findSubtotals(
  table: Table,
  columns: readonly Column[],
  agrees: (subtotal: Subtotal) => boolean,
): readonly Subtotal[] {
  const at = table.rows.flatMap((row, index) => (isSubtotal(row) ? [index] : []));
  if (at.length === 0) return [];
  const sides = ([-1, 1] as const).map((step) => {
    const all = at.flatMap((index) => {
      const [row, parts] = [table.rows[index]!, rowsBeside(table, index, step)];
      const filled = columns.filter(({ col }) => {
        const figure = row.figures.get(col);
        return figure?.value.gt(0) && figure.unit?.kind !== "ratio";
      });
      return parts.length === 0 ? [] : filled.map((column): Subtotal => ({ row, column, parts }));
    });
    // One row alone is as much as its subtotal by either reading.
    const telling = all.filter(({ parts }) => parts.length > 1);
    return { all, telling: telling.length, agreeing: telling.filter(agrees).length };
  });
  const [best, other] = sides.sort((a, b) => b.agreeing - a.agreeing);
  const isSure = best!.agreeing > other!.agreeing && best!.agreeing * 2 >= best!.telling;
  return isSure ? best!.all : [];
}
