/**
 * 负债合计, 人员经费合计: totals of a part of a table, named by what they add up. Nothing says which rows these are: those
 * right above do, by which the figures of some column agree, or by their codes.
 */
import { isSubtotal } from "./subtotals";
import { addsUp, figuresOf, partsIn, withoutHiddenParts, withoutOfWhich, type Part } from "./total-parts";
import { withFigure } from "../figure";
import { squeeze } from "../../text";
import type { Column, Figure, Table, TableRow } from "../types";

const PARTIAL_TOTAL = /.{2,}[合总]计$/;
/** The class of a code: three digits. */
const CLASS = /^\d{3}$/;
/** "减：累计折旧". */
const SUBTRACTED = /^减[:：]/;
/** Longer sums agree by chance, and so do those of longer tables. */
const MOST_PARTS = 40;
const MOST_ROWS = 1000;

/** "流动资产合计", "人员经费合计". */
export const isPartialTotal = (row: TableRow): boolean =>
  !row.isTotal && !isSubtotal(row) && PARTIAL_TOTAL.test(squeeze(row.name));

export interface PartialTotal {
  readonly row: TableRow;
  readonly column: Column;
  readonly parts: readonly Part[];
}

const signed = ({ row, figure }: Part): Part =>
  SUBTRACTED.test(squeeze(row.label)) && figure.value.gt(0)
    ? { row, figure: withFigure(figure, { value: figure.value.neg() }) }
    : { row, figure };

const signedPartsIn = (rows: readonly TableRow[], column: Column) => partsIn(rows, column).map(signed);

/** Whether the figure is what several of the parts add up to. */
function bearsOut(total: Figure | undefined, parts: readonly Part[]): boolean {
  const filled = parts.filter(({ figure }) => !figure.value.eq(0));
  return total !== undefined && filled.length > 1 && addsUp(total, figuresOf(filled));
}

const isOfClasses = (rows: readonly TableRow[]) =>
  rows.every((row) => [...row.texts.values()].some((text) => CLASS.test(text)));

/** How many of the last rows above a total it adds up: as most columns say, and of equals the most rows. */
function countByNumbers(row: TableRow, above: readonly TableRow[], columns: readonly Column[]): number {
  let best = 0;
  let most = 0;
  for (let count = 2; count <= Math.min(above.length, MOST_PARTS); count++) {
    const rows = above.slice(-count);
    const agreeing = columns.filter((column) =>
      bearsOut(row.figures.get(column.col), signedPartsIn(rows, column)),
    ).length;
    if (agreeing > 0 && agreeing >= most) [best, most] = [count, agreeing];
  }
  return best;
}

/** How the rows below a total may be read, where some are parts of others. */
const READINGS_BELOW = [
  (parts: readonly Part[]) => parts,
  (parts: readonly Part[], table: Table, column: Column) => withoutOfWhich(table, parts, column),
  (parts: readonly Part[]) => withoutHiddenParts(parts, 2),
] as const;

/** "“三公”经费合计" over its parts: the rows below it that most columns say are what it adds up; none where none does. */
function partsBelow(
  table: Table,
  row: TableRow,
  below: readonly TableRow[],
  columns: readonly Column[],
): ((column: Column) => readonly Part[]) | null {
  let best: ((column: Column) => readonly Part[]) | null = null;
  let most = 0;
  for (const reading of READINGS_BELOW)
    for (let count = Math.min(below.length, MOST_PARTS); count > 1; count--) {
      const rows = below.slice(0, count);
      const partsOf = (column: Column) => reading(partsIn(rows, column), table, column);
      const agreeing = columns.filter((column) => bearsOut(row.figures.get(column.col), partsOf(column)));
      if (agreeing.length > most) [best, most] = [partsOf, agreeing.length];
    }
  return best;
}

/** The outermost rows from an index to the next total. */
function rowsToNextTotal({ rows }: Table, from: number): TableRow[] {
  const near = rows.slice(from, from + MOST_PARTS);
  const end = near.findIndex((row) => row.isTotal || isPartialTotal(row));
  return near
    .slice(0, end < 0 ? near.length : end)
    .filter(({ depth, figures }) => depth === 0 && figures.size > 0);
}

/** The totals of parts of a table, with what they add up; none of those of which nothing tells. */
export function findPartialTotals(table: Table, columns: readonly Column[]): PartialTotal[] {
  if (table.rows.length > MOST_ROWS) return [];
  const found: PartialTotal[] = [];
  const add = (row: TableRow, partsOf: (column: Column) => readonly Part[]) => {
    for (const column of columns)
      if (row.figures.has(column.col)) found.push({ row, column, parts: partsOf(column) });
  };
  let above: TableRow[] = [];
  table.rows.forEach((row, index) => {
    if (row.isTotal) above = [];
    else if (row.depth > 0 || row.figures.size === 0) return;
    else if (!isPartialTotal(row)) above.push(row);
    else if (above.length === 0) {
      const partsOf = partsBelow(table, row, rowsToNextTotal(table, index + 1), columns);
      if (partsOf) add(row, partsOf);
    } else {
      const byNumbers = countByNumbers(row, above, columns);
      const count = byNumbers === 0 && above.length > 1 && isOfClasses(above) ? above.length : byNumbers;
      const rows = above.slice(above.length - count);
      if (count > 0) add(row, (column) => signedPartsIn(rows, column));
      // What it adds up is in it; where nobody knows what that is, all above may be.
      above = [...(count === 0 ? [] : above.slice(0, above.length - count)), row];
    }
  });
  return found;
}
