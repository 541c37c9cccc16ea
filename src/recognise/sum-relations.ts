/** Stage 4a: which printed figures must add up to which, and which may not exceed which. */
import { sum, type Decimal } from "../decimal";
import { isSameYear } from "../facts/labels";
import { NATURAL_PARENT } from "../facts/wordings";
import { sinceLastTotal, spentRows } from "./carried-over";
import { SERIAL_HEADING } from "./lexicon";
import { halfDigit } from "./quantities";
import { isKindOfProcurement, partsByParent, readRowLabel } from "./row-labels";
import { findSubtotals, isSubtotal } from "./subtotals";
import { squeeze } from "../text";
import type { Column, Figure, PartRelation, SumRelation, Table, TableRow } from "./types";

const addable = (column: Column, table: Table) =>
  column.col !== table.labelColumn &&
  !SERIAL_HEADING.test(squeeze(column.heading)) &&
  !/单价|均价|标准/.test(column.heading);

/** What changed in a part may be more than what changed in the whole. */
const DIFFERENCE = /增减|差额|差异|净额|变动|变化|超支|调[整增减]([数额]|金额|$)/;

/** In longer tables, rows that add up to another do so by chance. */
const MOST_ROWS_TO_SEARCH = 100;
const MOST_PARTS_TO_SEARCH = 30;

interface Part {
  readonly row: TableRow;
  readonly figure: Figure;
}

function partsIn(rows: readonly TableRow[], column: Column): Part[] {
  return rows.flatMap((row) => {
    const figure = row.figures.get(column.col);
    return figure && figure.unit?.kind !== "ratio" ? [{ row, figure }] : [];
  });
}

/** Whether the total is the sum of the parts, as far as the printed digits can tell. */
function addsUp(total: Figure, parts: readonly Figure[]): boolean {
  const tolerance = sum([halfDigit(total), ...parts.map(halfDigit)]);
  return total.value
    .minus(sum(parts.map((part) => part.value)))
    .abs()
    .lte(tolerance);
}

function relation(table: Table, row: TableRow, column: Column, parts: readonly Part[]): SumRelation[] {
  const total = row.figures.get(column.col);
  if (!total || total.unit?.kind === "ratio" || parts.length === 0) return [];
  const title = table.title ? `${table.title} ` : "";
  return [
    {
      total,
      parts: parts.map(({ figure }) => figure),
      label: `${title}${row.label}`,
      column: column.heading,
      partLabels: parts.map(({ row: part }) => part.label),
    },
  ];
}

/**
 * In a table without numbering, some rows may be parts of the row above although nothing says so. From the last row to
 * the first, each that is the sum of the rows right below it takes them in.
 * @param fewest of how many parts a row is made up at least: a row's only part has the same amount as the row
 */
function withoutHiddenParts(parts: readonly Part[], fewest: 1 | 2): readonly Part[] {
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

const figuresOf = (parts: readonly Part[]) => parts.map(({ figure }) => figure);

/** "基本支出；其中：工资；办公费；项目支出": rows after a 其中 that still fit into the row it is a part of. */
function withoutOfWhich(table: Table, parts: readonly Part[], { col }: Column): readonly Part[] {
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

/** All rows between a total and the next one, on the side where there are any: above it if it can be. */
function rowsBetweenTotals(table: Table, index: number): TableRow[] {
  const totals = table.rows.flatMap((row, i) => (row.isTotal ? [i] : []));
  const at = totals.indexOf(index);
  const before = table.rows.slice(at === 0 ? 0 : totals[at - 1]! + 1, index);
  return before.some(isOutermost) ? before : table.rows.slice(index + 1, totals[at + 1] ?? table.rows.length);
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

/** In another column the total is what the rows above it make up: in this one it should be, too. */
function closesInOthers(table: Table, index: number, column: Column): boolean {
  if (!table.rows.slice(0, index).some(isOutermost)) return false;
  return table.columns.some((other) => {
    const total = other.col === column.col ? undefined : table.rows[index]!.figures.get(other.col);
    const parts = total && addable(other, table) ? partsIn(rowsOfTotal(table, index), other) : [];
    return total !== undefined && parts.length > 1 && total.value.gt(0) && addsUp(total, figuresOf(parts));
  });
}

/**
 * What a total adds up: the outermost rows by their labels, without those that are parts of others among them; the loose
 * rows too where only so the numbers agree. Where nothing agrees and rows are parts of others although nothing says
 * which, or more than a third of the rows are loose, nobody can tell what the total should be.
 */
function partsOfTotal(table: Table, index: number, column: Column, total: Figure): readonly Part[] {
  const agrees = (parts: readonly Part[]) => addsUp(total, figuresOf(parts));
  const byLabels = partsIn(rowsOfTotal(table, index), column);
  if (agrees(byLabels)) return byLabels;
  // Right for the rows themselves, it is a subtotal among them that is wrong.
  const single = partsIn(withoutSubtotals(table, index), column);
  if (agrees(single)) return single;
  const listed = withoutOfWhich(table, byLabels, column);
  if (agrees(listed)) return listed;
  const outer = withoutHiddenParts(byLabels, 2);
  if (agrees(outer)) return outer;
  const nested = withoutHiddenParts(byLabels, 1);
  if (agrees(nested)) return nested;
  // What was paid so far is the year's total as it stands in the last row.
  const last = byLabels.slice(-1);
  if (/累计/.test(column.heading) && agrees(last)) return last;
  // "总额；其中：财政资金；单位资金": the rows after a 其中 are its like, or not; nobody can tell.
  if (table.rows[index + 1]?.parent === index && !closesInOthers(table, index, column)) {
    const below = partsIn(rowsBetweenTotals(table, index), column);
    return agrees(below) ? below : [];
  }
  const loose = looseRows(table, index).filter((row) => row.figures.has(column.col));
  if (loose.length > 0) {
    const flat = partsIn([...rowsOfTotal(table, index), ...loose], column);
    if (agrees(flat)) return flat;
  }
  const rows = partsIn(rowsBetweenTotals(table, index), column);
  const isUncertain = outer.length < byLabels.length || loose.length * 3 > rows.length;
  return isUncertain ? [] : byLabels;
}

/** 其中 rows that are all there is, by the row's index: each kind of procurement below the whole of it. */
function kindsByParent(table: Table): ReadonlyMap<number, readonly TableRow[]> {
  const kinds = new Map<number, TableRow[]>();
  for (const row of table.rows)
    if (row.ofWhich && row.parent !== null && isKindOfProcurement(row.name))
      kinds.set(row.parent, [...(kinds.get(row.parent) ?? []), row]);
  return kinds;
}

export function findSums(tables: readonly Table[]): SumRelation[] {
  return tables.flatMap((table) => {
    const partsOf = partsByParent(table.rows);
    const kinds = kindsByParent(table);
    const columns = table.columns.filter((column) => addable(column, table));
    const subtotals = findSubtotals(table, columns, ({ row, column, parts }) =>
      addsUp(row.figures.get(column.col)!, figuresOf(partsIn(parts, column))),
    );
    const totals = table.rows.flatMap((row, index) => {
      const own = partsOf.get(index)?.map((part) => table.rows[part]!) ?? kinds.get(index);
      if (!row.isTotal && !own) return [];
      return columns.flatMap((column) => {
        const total = row.figures.get(column.col);
        if (!total) return [];
        if (row.isTotal) return relation(table, row, column, partsOfTotal(table, index, column, total));
        const figures = partsIn(own ?? [], column);
        return figures.length < 2 ? [] : relation(table, row, column, figures);
      });
    });
    return [
      ...subtotals.flatMap(({ row, column, parts }) => relation(table, row, column, partsIn(parts, column))),
      ...totals,
    ];
  });
}

/**
 * What was spent beside the budget after adjustment of the same year: last year's accounts are no part of this year's
 * budget, and a "预算数" without a word more may be the one of the year's beginning, which is often exceeded.
 */
function spendingColumns(
  columns: readonly Column[],
  year: number | null,
): { readonly spending: Column; readonly budget: Column }[] {
  const whole = columns.filter(({ partOf }) => partOf === null);
  const spent = whole.filter(({ measure }) => measure === "spending");
  return whole
    .filter(({ measure }) => measure === "adjusted-budget")
    .flatMap((budget) => {
      const spending = spent.find((column) => isSameYear(column.period, budget.period, year));
      return spending ? [{ spending, budget }] : [];
    })
    .filter(({ spending }, i, pairs) => pairs.findIndex((pair) => pair.spending === spending) === i);
}

export function findParts(tables: readonly Table[], year: number | null): PartRelation[] {
  return tables.flatMap((table) => {
    const found: PartRelation[] = [];
    const numeric = table.columns.filter((column) => addable(column, table));
    const byCol = new Map(table.columns.map((column) => [column.col, column]));
    const spent = spendingColumns(numeric, year);
    for (const row of table.rows) {
      const parent = row.ofWhich && row.parent !== null ? table.rows[row.parent] : undefined;
      for (const column of numeric) {
        if (DIFFERENCE.test(squeeze(column.heading))) continue;
        const figure = row.figures.get(column.col);
        if (!figure || figure.unit?.kind === "ratio") continue;
        const whole = parent?.figures.get(column.col);
        if (parent && whole && whole.unit?.kind === figure.unit?.kind) {
          found.push({ part: figure, whole, partLabel: row.name, wholeLabel: parent.name, kind: "of-which" });
        }
        const wider = column.partOf === null ? undefined : row.figures.get(column.partOf);
        const wideColumn = column.partOf === null ? undefined : byCol.get(column.partOf);
        if (wider && wideColumn) {
          found.push({
            part: figure,
            whole: wider,
            partLabel: `${row.name} ${column.heading}`,
            wholeLabel: wideColumn.heading,
            kind: column.measure === "in-use" ? "in-use" : "of-which",
          });
        }
      }
      for (const { spending, budget } of spentRows(table).has(row) ? spent : []) {
        const part = row.figures.get(spending.col);
        const whole = row.figures.get(budget.col);
        if (!part || !whole) continue;
        const partLabel = `${row.name} ${spending.heading}`;
        found.push({ part, whole, partLabel, wholeLabel: budget.heading, kind: "spending-over-budget" });
      }
    }
    return found.concat(inUseWithoutPartOf(table, numeric));
  });
}

/** 原值 and 在用 side by side, when the heading does not say 其中. */
function inUseWithoutPartOf(table: Table, columns: readonly Column[]): PartRelation[] {
  const inUse = columns.find((column) => column.measure === "in-use" && column.partOf === null);
  const total = columns.find((column) => column.measure === "total-value");
  if (!inUse || !total) return [];
  return table.rows.flatMap((row) => {
    const part = row.figures.get(inUse.col);
    const whole = row.figures.get(total.col);
    return part && whole
      ? [
          {
            part,
            whole,
            partLabel: `${row.name} ${inUse.heading}`,
            wholeLabel: total.heading,
            kind: "in-use" as const,
          },
        ]
      : [];
  });
}
