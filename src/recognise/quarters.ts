/**
 * Quarterly execution: cumulative payments, the annual budget, progress, rates.
 *
 * Headings are often wrong here (a column headed 进度 that holds amounts, 年度总预算 that holds a quarter of it),
 * so the numbers' own relations decide first and the headings only where they leave a choice.
 */
import { decimal, sum, type Decimal } from "../decimal";
import { quarterOf } from "../facts/wordings";
import type { Quarter } from "../facts/wordings";
import type { Column, Figure, Table } from "./types";

export interface QuarterFigure {
  readonly quarter: Quarter;
  readonly figure: Figure;
  /** What a person would call it: "四季度支出进度", "第四季度 累计支出". */
  readonly label: string;
}

/** What a workbook says of one year's quarters. `progress` is exact where it could be computed from amounts. */
export interface QuarterlySeries {
  readonly table: Table;
  readonly paid: readonly QuarterFigure[];
  readonly annualBudget: Figure | null;
  readonly progress: readonly (QuarterFigure & { readonly exact: Decimal })[];
}

interface Series {
  readonly column: Column;
  readonly figures: readonly QuarterFigure[];
}

/** Scheduled budgets are rounded: 428.19 for a quarter of 1712.76. */
const CLOSE = 0.002;

const isRatio = (series: Series) => series.figures.every(({ figure }) => figure.unit?.kind === "ratio");
const rises = (series: Series) =>
  series.figures.every(({ figure }, i) => i === 0 || figure.value.gte(series.figures[i - 1]!.figure.value));

function near(a: Decimal, b: Decimal): boolean {
  return a.minus(b).abs().lte(b.abs().times(CLOSE));
}

/** "1月 | 2月 | 3月 | …": beside months that end no quarter, 3月 is a month, unless what it says is cumulative. */
const OTHER_MONTH = /^(20\d\d年)?([124578]|1[01]|[一二四五七八十]|十一)月份?/;
const isMonthly = (labels: readonly string[]): boolean => labels.some((label) => OTHER_MONTH.test(label));
const isCumulative = (words: string): boolean => /累计|进度|序时/.test(words);

const YEARS_SUM = /[合总]计$/;

/** "一季度 …; 四季度; 全年合计": what adds up to the year's is each quarter's own, and nothing cumulative. */
function addUpTo(whole: Figure | undefined, figures: readonly QuarterFigure[]): boolean {
  const added = sum(figures.map(({ figure }) => figure.value));
  return whole !== undefined && figures.length > 2 && added.gt(0) && added.eq(whole.value);
}

/** Each column's figures by quarter, where at least two quarters are named in the rows' labels. */
function seriesByColumn(table: Table): Series[] {
  const rows = table.rows.flatMap((row) => {
    const quarter = quarterOf(row.label);
    return quarter ? [{ row, quarter }] : [];
  });
  const totals = table.rows.filter(({ isTotal, label }) => isTotal || YEARS_SUM.test(label));
  const byMonths = isMonthly(table.rows.map(({ label }) => label));
  const isFlow = ({ column, figures }: Series) =>
    totals.some((row) => addUpTo(row.figures.get(column.col), figures));
  const all = table.columns.flatMap((column) => {
    if (byMonths && !isCumulative(column.heading)) return [];
    const figures = rows.flatMap(({ row, quarter }) => {
      const figure = row.figures.get(column.col);
      return figure ? [{ quarter, figure, label: `${row.label} ${column.heading}`.trim() }] : [];
    });
    const different = new Set(figures.map(({ quarter }) => quarter)).size;
    return different >= 2 && different === figures.length ? [{ column, figures }] : [];
  });
  // Beside one column that adds up, the others hold each quarter's own as well, unless they rise as cumulative ones do.
  const flows = new Set(all.filter(isFlow));
  return flows.size === 0 ? all : all.filter((each) => !flows.has(each) && (isRatio(each) || rises(each)));
}

/** The same for a table turned on its side: quarters in the headings, one kind of figure in each row. */
function seriesByRow(table: Table): Series[] {
  const columns = table.columns.flatMap((column) => {
    const quarter = quarterOf(column.heading);
    return quarter ? [{ column, quarter }] : [];
  });
  if (new Set(columns.map(({ quarter }) => quarter)).size < 2) return [];
  const totals = table.columns.filter(({ heading }) => YEARS_SUM.test(heading));
  const byMonths = isMonthly(table.columns.map(({ heading }) => heading));
  return table.rows.flatMap((row) => {
    if (byMonths && !isCumulative(row.label)) return [];
    const figures = columns.flatMap(({ column, quarter }) => {
      const figure = row.figures.get(column.col);
      return figure ? [{ quarter, figure, label: `${row.label} ${column.heading}`.trim() }] : [];
    });
    if (totals.some(({ col }) => addUpTo(row.figures.get(col), figures))) return [];
    const heading = row.label;
    return figures.length >= 2
      ? [{ column: { ...columns[0]!.column, heading, measure: null }, figures }]
      : [];
  });
}

/** The whole year's budget behind a column of budgets: the same in every quarter, or growing with the schedule. */
function annualOf(series: Series): Figure | null {
  const last = series.figures.at(-1)!;
  const constant = series.figures.every(({ figure }) => figure.value.eq(last.figure.value));
  const scheduled =
    last.quarter === 4 &&
    series.figures.every(({ quarter, figure }) =>
      near(figure.value, last.figure.value.times(quarter).div(4)),
    );
  return constant || scheduled ? last.figure : null;
}

const saysBudget = (heading: string) =>
  /预算|指标/.test(heading) && !/支出|支付|执行|进度|累计/.test(heading);
const saysPaid = (heading: string) => /支出|支付|执行|进度|累计/.test(heading);

/** Progress printed as ratios: the column that says so, or the one that grows with the year. */
function printedProgress(ratios: readonly Series[]): Series | null {
  const growing = (series: Series) =>
    rises(series) &&
    series.figures[0]!.figure.value.lt(decimal(series.figures[0]!.quarter).times("0.25").times("2.4"));
  const schedule = (series: Series) =>
    series.figures.every(({ quarter, figure }) => figure.value.eq(decimal(quarter).div(4)));
  // Payments exactly on schedule are told from the schedule by their heading alone.
  const candidates = ratios.filter(
    (series) =>
      !schedule(series) ||
      (/支出|执行|实际|累计/.test(series.column.heading) && !/序时|计划/.test(series.column.heading)),
  );
  return (
    candidates.find((series) => /进度/.test(series.column.heading) && growing(series)) ??
    candidates.find((series) => !/率/.test(series.column.heading) && growing(series)) ??
    candidates.find((series) => /进度/.test(series.column.heading)) ??
    (candidates.length === 1 && growing(candidates[0]!) ? candidates[0]! : null)
  );
}

function seriesOfTable(table: Table, all: readonly Series[]): QuarterlySeries | null {
  const amounts = all.filter(
    (series) => !isRatio(series) && series.figures.some(({ figure }) => figure.value.gt(0)),
  );
  const budgets = amounts.filter((series) => annualOf(series) !== null && !saysPaid(series.column.heading));
  const budget = budgets.find((series) => saysBudget(series.column.heading)) ?? budgets[0] ?? null;
  const payments = amounts.filter((series) => series !== budget && !saysBudget(series.column.heading));
  const paid =
    payments.find((series) => /累计/.test(series.column.heading)) ?? payments.find(rises) ?? payments[0];
  const annual = budget && annualOf(budget);
  if (paid && annual && annual.value.gt(0)) {
    return {
      table,
      paid: paid.figures,
      annualBudget: annual,
      progress: paid.figures.map((each) => ({ ...each, exact: each.figure.value.div(annual.value) })),
    };
  }
  const progress = printedProgress(all.filter(isRatio));
  if (!progress && !paid) return null;
  return {
    table,
    paid: paid?.figures ?? [],
    annualBudget: annual ?? null,
    progress: (progress?.figures ?? []).map((each) => ({ ...each, exact: each.figure.value })),
  };
}

/**
 * Single rows of a list, one for each quarter: "一季度支出进度 | 31.91%".
 * Rows that name the quarter alone ("第一季度 | 31.91%") are of the kind that the column's heading says.
 */
function listSeries(table: Table): Series[] {
  const kinds = new Map<string, QuarterFigure[]>();
  table.rows.forEach((row) => {
    const quarter = quarterOf(row.label);
    const [[col, figure] = [], ...more] = [...row.figures];
    if (!quarter || !figure || more.length > 0) return;
    const named = row.label.replace(/第?[一二三四1-4]季度?|上半年|前三季度|全年|\d-\d+月|[Qq][1-4]/, "");
    const kind = named === "" ? (table.columns.find((column) => column.col === col)?.heading ?? "") : named;
    kinds.set(kind, [...(kinds.get(kind) ?? []), { quarter, figure, label: row.label }]);
  });
  return [...kinds].flatMap(([heading, figures]) =>
    figures.length >= 2 ? [{ column: { ...table.columns[0]!, heading, measure: null }, figures }] : [],
  );
}

/** Every quarterly series of the workbook, in order. */
export function findQuarterlySeries(tables: readonly Table[]): QuarterlySeries[] {
  return tables.flatMap((table) => {
    const columns = seriesByColumn(table);
    // A label–value list has a single column of figures: its rows' words tell the kinds apart.
    const isList = new Set(table.rows.flatMap((row) => [...row.figures.keys()])).size === 1;
    const found = isList ? listSeries(table) : columns.length > 0 ? columns : seriesByRow(table);
    return found.length > 0 ? (seriesOfTable(table, found) ?? []) : [];
  });
}
