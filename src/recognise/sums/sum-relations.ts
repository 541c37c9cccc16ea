/** Stage 4a: which printed figures must add up to which, and which may not exceed which. */
import { round, sum } from "../../decimal";
import { isSameYear } from "../../facts/labels";
import { acrossColumns, isTotalColumn } from "./column-sums";
import { withFigure } from "../figure";
import { spentRows } from "./carried-over";
import { SERIAL_HEADING } from "../lexicon";
import { findOwnParts } from "./own-parts";
import { findPartialTotals } from "./partial-totals";
import { findSubtotals } from "./subtotals";
import { addsUp, figuresOf, partsIn, partsOfTotal, type Part } from "./total-parts";
import { squeeze } from "../../text";
import type { Column, PartRelation, SumRelation, Table, TableRow } from "../types";

const addable = (column: Column, table: Table) =>
  column.col !== table.labelColumn &&
  !SERIAL_HEADING.test(squeeze(column.heading)) &&
  !/单价|均价|人均|标准|比例|百分比/.test(column.heading);

/** What changed in a part may be more than what changed in the whole. */
const DIFFERENCE = /增减|差额|差异|净额|变动|变化|超支|调[整增减]([数额]|金额|$)/;

function relation(table: Table, row: TableRow, column: Column, parts: readonly Part[]): SumRelation[] {
  const total = row.figures.get(column.col);
  if (!total || total.unit?.kind === "ratio" || parts.length === 0) return [];
  // Below marks stands their average, whatever it is called.
  const mean = sum(figuresOf(parts).map(({ value }) => value)).div(parts.length);
  if (/[得评]分/.test(column.heading) && round(mean, total.decimals).eq(total.printed)) return [];
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

export function findSums(tables: readonly Table[]): SumRelation[] {
  return tables.flatMap((table) => {
    const columns = table.columns.filter((column) => addable(column, table));
    const subtotals = findSubtotals(table, columns, ({ row, column, parts }) =>
      addsUp(row.figures.get(column.col)!, figuresOf(partsIn(parts, column))),
    );
    const totals = table.rows.flatMap((row, index) =>
      columns.flatMap((column) =>
        row.isTotal && row.figures.has(column.col)
          ? relation(table, row, column, partsOfTotal(table, index, column, columns))
          : [],
      ),
    );
    return [
      ...subtotals.flatMap(({ row, column, parts }) => relation(table, row, column, partsIn(parts, column))),
      ...totals,
      ...[...findOwnParts(table, columns), ...findPartialTotals(table, columns)].flatMap(
        ({ row, column, parts }) => relation(table, row, column, parts),
      ),
      ...acrossColumns(table, columns),
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

const outerHeading = ({ heading }: Column): string => heading.slice(0, heading.lastIndexOf(" ") + 1);

/**
 * What a 其中 column is a part of for certain: "合计 | 行政 | 事业 | 其中：女" may mean the women of all, unless a heading
 * above both says that they belong together.
 */
function widest(part: Column, nearest: Column | undefined, columns: readonly Column[]): Column | undefined {
  if (!nearest || isTotalColumn(nearest)) return nearest;
  if (outerHeading(part) !== "" && outerHeading(part) === outerHeading(nearest)) return nearest;
  return columns.filter((each) => each.col < nearest.col && isTotalColumn(each)).at(-1) ?? nearest;
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
        const wideColumn =
          column.partOf === null ? undefined : widest(column, byCol.get(column.partOf), numeric);
        const wider = wideColumn && row.figures.get(wideColumn.col);
        if (wider) {
          found.push({
            // "实有人数 | 其中：行政": counted like the whole.
            part: figure.unit ? figure : withFigure(figure, { unit: wider.unit }),
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
