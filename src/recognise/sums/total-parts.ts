/** What a printed total adds up: labels say it, and where they leave a choice, the numbers do. */
import { sum, type Decimal } from "../../decimal";
import { NATURAL_PARENT } from "../../facts/wordings";
import { isCarriedOver, sinceLastTotal } from "./carried-over";
import { isQuotient } from "./quotients";
import { halfDigit } from "../quantities";
import { readRowLabel } from "../row-labels";
import { isSubtotal } from "./subtotals";
import { squeeze } from "../../text";
import type { Column, Figure, Table, TableRow } from "../types";

/** In longer tables, rows that add up to another do so by chance. */
const MOST_ROWS_TO_SEARCH = 100;
const MOST_PARTS_TO_SEARCH = 30;
/** Of a longer table the other columns are not looked through. */
const MOST_ROWS_TO_COMPARE = 1000;

export interface Part {
  readonly row: TableRow;
  readonly figure: Figure;
}

export function partsIn(rows: readonly TableRow[], column: Column): Part[] {
  return rows.flatMap((row) => {
    const figure = row.figures.get(column.col);
    return figure && figure.unit?.kind !== "ratio" ? [{ row, figure }] : [];
  });
}

/** Whether the total is the sum of the parts, as far as the printed digits can tell. */
export function addsUp(total: Figure, parts: readonly Figure[]): boolean {
  const tolerance = sum([halfDigit(total), ...parts.map(halfDigit)]);
  return total.value
    .minus(sum(parts.map((part) => part.value)))
    .abs()
    .lte(tolerance);
}

/**
 * In a table without numbering, some rows may be parts of the row above although nothing says so. From the last row to
 * the first, each that is the sum of the rows right below it takes them in.
 * @param fewest of how many parts a row is made up at least: a row's only part has the same amount as the row
 */
export function withoutHiddenParts(parts: readonly Part[], fewest: 1 | 2): readonly Part[] {
  if (parts.length > MOST_ROWS_TO_SEARCH) return parts;
  const kept: Part[] = [];
  for (const part of [...parts].reverse()) {
    if (part.figure.value.gt(0)) kept.length -= countOfParts(part.figure, kept, fewest);
    kept.push(part);
  }
  return kept.reverse();
}

/** How many of the rows below, the nearest of which stands last, make up a figure; 0 where none do. */
function countOfParts(whole: Figure, below: readonly Part[], fewest: number): number {
  let left = whole.value;
  let tolerance = halfDigit(whole);
  for (let count = 1; count <= Math.min(below.length, MOST_PARTS_TO_SEARCH); count++) {
    const { figure } = below[below.length - count]!;
    left = left.minus(figure.value);
    tolerance = tolerance.plus(halfDigit(figure));
    if (count >= fewest && left.abs().lte(tolerance)) return count;
  }
  return 0;
}

export const figuresOf = (parts: readonly Part[]) => parts.map(({ figure }) => figure);

/** "基本支出；其中：工资；办公费；项目支出": rows after a 其中 that still fit into the row it is a part of. */
export function withoutOfWhich(table: Table, parts: readonly Part[], { col }: Column): readonly Part[] {
  const within = new Set<TableRow>();
  let left: Decimal | null = null;
  for (const row of table.rows) {
    const figure = row.figures.get(col);
    const whole = row.ofWhich && row.parent !== null ? table.rows[row.parent]?.figures.get(col) : undefined;
    if (row.ofWhich) left = (left ?? whole?.value)?.minus(figure?.value ?? 0) ?? null;
    else if (left === null || row.isTotal || rankOf(row) !== null || figure?.value.gt(left)) left = null;
    else {
      within.add(row);
      left = left.minus(figure?.value ?? 0);
    }
  }
  return parts.filter(({ row }) => !within.has(row));
}

/**
 * All rows between a total and the next one, on the side where there are any: above it if it can be. Where this total
 * and the one before both have their 其中 below them, so have they all they add up.
 */
function rowsBetweenTotals(table: Table, index: number): TableRow[] {
  const totals = table.rows.flatMap((row, i) => (row.isTotal ? [i] : []));
  const at = totals.indexOf(index);
  const last = totals[at - 1];
  const before = table.rows.slice(last === undefined ? 0 : last + 1, index);
  const isBelow = last !== undefined && opensItsParts(table, last) && opensItsParts(table, index);
  if (before.some(isOutermost) && !isBelow) return before;
  const after = table.rows.slice(index + 1, totals[at + 1] ?? table.rows.length);
  const isSpending = /支出合计$/.test(squeeze(table.rows[index]!.name));
  return isSpending ? after.filter((row) => !isCarriedOver(row)) : after;
}

const isOutermost = (row: TableRow) => row.depth === 0 && !row.isTotal;

/** The rows that a total closes or opens: all outermost rows up to the next total on the other side. */
function rowsOfTotal(table: Table, index: number): readonly TableRow[] {
  const later = sinceLastTotal(table, index);
  if (later.length > 0) return later;
  const own = rowsBetweenTotals(table, index).filter(isOutermost);
  // Where subtotals (小计) stand between, they are what the total adds up.
  const subtotals = own.filter(isSubtotal);
  return subtotals.length > 0 ? subtotals : own;
}

/** What a total adds up, with the rows below each subtotal, or below the total before it, in its place. */
function withoutSubtotals(table: Table, index: number): readonly TableRow[] {
  const [before, ...since] = sinceLastTotal(table, index);
  return before
    ? [...rowsOfTotal(table, table.rows.indexOf(before)), ...since]
    : rowsBetweenTotals(table, index).filter((row) => isOutermost(row) && !isSubtotal(row));
}

/** Rows without a number below a numbered one: its parts, or its neighbours whose number was left out. */
function looseRows(table: Table, total: number): TableRow[] {
  return rowsBetweenTotals(table, total).filter((row) => {
    const parent = row.parent === null || row.ofWhich ? undefined : table.rows[row.parent];
    const isByNature = row.says.subject !== null && NATURAL_PARENT[row.says.subject] !== undefined;
    return parent && !isByNature && rankOf(row) === null && rankOf(parent) !== null;
  });
}

const rankOf = (row: TableRow) => readRowLabel(row.label).rank;

/**
 * The rows that a total may add up, the likeliest first: the outermost by their labels; those without what a wrong
 * subtotal adds up; without rows that are parts of others, as 其中 or by their numbers; with the rows whose number was
 * left out; what stands below it as its own 其中; totals of parts of the table among them.
 */
function* readings(table: Table, index: number, column: Column): Generator<readonly Part[]> {
  const byLabels = partsIn(rowsOfTotal(table, index), column);
  yield byLabels;
  yield partsIn(withoutSubtotals(table, index), column);
  yield withoutOfWhich(table, byLabels, column);
  yield withoutHiddenParts(byLabels, 2);
  yield withoutHiddenParts(byLabels, 1);
  const loose = looseRows(table, index);
  yield loose.length > 0 ? partsIn([...rowsOfTotal(table, index), ...loose], column) : [];
  yield opensItsParts(table, index) ? partsIn(rowsBetweenTotals(table, index), column) : [];
  // "局本级；局本级；局本级汇总": what adds up the rows above it, whatever it is called.
  yield [...withoutHiddenParts([...byLabels].reverse(), 2)].reverse();
  const named = rowsBetweenTotals(table, index).filter(({ name }) => PARTIAL_TOTAL.test(squeeze(name)));
  yield named.length > 1 ? partsIn(named, column) : [];
}

/** "流动资产合计；非流动资产合计" above "资产总计". */
const PARTIAL_TOTAL = /.{2,}[合总]计$/;

/** "总额；其中：财政资金；单位资金": the rows after a 其中 are its like, or not. */
const opensItsParts = ({ rows }: Table, index: number) => rows[index + 1]?.parent === index;

/** The place of the reading by which the total is right in most other columns; in this one it should be, too. */
function readingElsewhere(
  table: Table,
  index: number,
  column: Column,
  columns: readonly Column[],
): number | null {
  if (table.rows.length > MOST_ROWS_TO_COMPARE) return null;
  const times: number[] = [];
  for (const other of columns) {
    const total = other === column ? undefined : table.rows[index]!.figures.get(other.col);
    if (!total?.value.gt(0)) continue;
    [...readings(table, index, other)].forEach((parts, place) => {
      const filled = parts.filter(({ figure }) => !figure.value.eq(0));
      times[place] = (times[place] ?? 0) + Number(filled.length > 1 && addsUp(total, figuresOf(parts)));
    });
  }
  const most = Math.max(0, ...times);
  return most > 0 ? times.indexOf(most) : null;
}

/**
 * What a total adds up: by the first reading by which the numbers agree, else by the one that agrees in most other
 * columns. Where none does and rows are parts of others although nothing says which, or more than a third of the rows
 * are loose, nobody can tell what the total should be.
 */
export function partsOfTotal(
  table: Table,
  index: number,
  column: Column,
  columns: readonly Column[],
): readonly Part[] {
  const total = table.rows[index]!.figures.get(column.col)!;
  const tried: (readonly Part[])[] = [];
  for (const parts of readings(table, index, column)) {
    if (addsUp(total, figuresOf(parts))) return parts;
    const shown = parts.filter(({ row }) => !row.isHidden);
    if (shown.length < parts.length && addsUp(total, figuresOf(shown))) return shown;
    tried.push(parts);
  }
  const [byLabels = [], , , outer = []] = tried;
  if (isQuotient(table, table.rows[index]!, column, columns)) return [];
  // What was paid so far is the year's total as it stands in the last row.
  const last = byLabels.slice(-1);
  if (/累计/.test(column.heading) && addsUp(total, figuresOf(last))) return last;
  const elsewhere = readingElsewhere(table, index, column, columns);
  if (elsewhere !== null) return tried[elsewhere]!;
  const loose = looseRows(table, index).filter((row) => row.figures.has(column.col));
  const rows = partsIn(rowsBetweenTotals(table, index), column);
  const isUncertain =
    outer.length < byLabels.length ||
    loose.length * 3 > rows.length ||
    byLabels.some(({ row }) => row.isHidden);
  return isUncertain || opensItsParts(table, index) ? [] : byLabels;
}
