/** Stage 3, tables → labelled quantities: whose figure it is, what it measures, for which quarter. */
import { decimal, sum, type Decimal } from "../decimal";
import { baseFactor } from "../facts/units";
import { withFigure } from "./figure";
import { bareLabel, measureOfBare, readLabel } from "../facts/labels";
import { AVERAGE_LABEL, look, NEVER_MEASURED, quarterOf, TITLE_SUBJECTS } from "../facts/wordings";
import { spentRows } from "./sums/carried-over";
import { ACCOUNTS_TOTAL_LABEL } from "./lexicon";
import { perObject } from "../memo";
import { partsByParent } from "./row-labels";
import { measureUnder } from "./table-columns";
import { squeeze } from "../text";
import type { MoneyUnit } from "../facts/units";
import type { Measure, Subject } from "../facts/wordings";
import type { Column, Figure, Quantity, Table, TableRow } from "./types";

/** Two headings or more say what their columns measure, rates and counts aside. */
const saysMeasures = perObject(
  ({ columns }: Table) =>
    columns.filter(({ measure }) => measure !== null && AMOUNTS_IN_HEADINGS.has(measure)).length > 1,
);
const AMOUNTS_IN_HEADINGS: ReadonlySet<Measure> = new Set<Measure>([
  "original-budget",
  "adjusted-budget",
  "budget",
  "spending",
]);

/** "部门整体支出预算调整" below 预算数 and 决算数: what stands there was budgeted and adjusted, whatever the headings say. */
const NAMES_ADJUSTMENT = /预算(?:调整|调剂)(?:情况)?$/;

function measureIn(table: Table, row: TableRow, column: Column): Measure | null {
  if (column.measure && !column.isGeneric)
    return AMOUNTS_IN_HEADINGS.has(column.measure) && NAMES_ADJUSTMENT.test(bareLabel(row.label))
      ? null
      : column.measure;
  const parent = row.ofWhich && row.parent !== null ? table.rows[row.parent] : undefined;
  // "上年结转" beside a project called "专项规划编制": what the column holds is neither posts nor anything asked for.
  const isOther = !column.isGeneric && NEVER_MEASURED.test(squeeze(column.heading));
  // "调整数" beside 年初预算 and 决算数: where headings say what is measured, one that we do not know is something else.
  const isUnknown = column.heading !== "" && !column.isGeneric && saysMeasures(table);
  const said = parent?.says.measure ?? (isOther || isUnknown ? null : measureUnder(column, row.says));
  // Beside a bare name stands its figure only where a heading says so: in a list of sheets, 固定资产 | 4 is none.
  return said ?? (column.isGeneric ? measureOfBare(row.says.subject) : null);
}

function subjectOfTotal(table: Table, column: Column, titled: Subject | null): Subject | null {
  const total = table.rows.find((row) => row.isTotal && row.figures.has(column.col));
  return total ? (column.subject ?? titled ?? total.says.subject) : null;
}

/** Beside 流动资产 or 无形资产, what is only called 资产 is all assets, and more than the fixed ones. */
const listsOtherAssets = perObject((table: Table) =>
  [...table.columns.map(({ heading }) => heading), ...table.rows.map(({ label }) => label)].some((text) =>
    /流动资产|无形资产|负债/.test(squeeze(text)),
  ),
);

function subjectIn(table: Table, row: TableRow, column: Column): Subject | null {
  const subject = namedSubject(table, row, column);
  const isOfAll = subject === "fixed-assets" && !/固定/.test(squeeze(`${row.label}${column.heading}`));
  return isOfAll && listsOtherAssets(table) ? null : subject;
}

function namedSubject(table: Table, row: TableRow, column: Column): Subject | null {
  const context = squeeze(`${table.title ?? ""} ${table.sheet}`);
  const titled = look(TITLE_SUBJECTS, context);
  // A heading's subject ("采购实际支出") is its total's, not that of each row under it.
  if (row.isTotal)
    return NEVER_MEASURED.test(row.name) ? null : (column.subject ?? titled ?? row.says.subject);
  const parent = row.parent === null ? undefined : table.rows[row.parent];
  // "一、“三公”经费支出" over "（一）支出合计": the total of what stands above it.
  if (parent && ACCOUNTS_TOTAL_LABEL.test(squeeze(row.name))) return parent.says.subject;
  const own = row.says.subject ?? (table.rows.length === 1 ? column.subject : null);
  // Beside a total of the same subject a row is one of its parts: 办公设备采购 in a list of what was procured.
  if (own !== null && row.says.measure === null && own === subjectOfTotal(table, column, titled)) return null;
  // "年初预算数" in a table about procurement is procurement's budget, not the department's.
  if (own === "department" && titled !== null && titled !== "department") return titled;
  // Other words beside a measure are never what the title is about: "一般公共服务支出" is a class of spending.
  return own;
}

/** By the number of decimals. */
const HALF_DIGITS: Decimal[] = [];

/** Half of the last printed digit, in the figure's own unit. */
export function halfDigit({ decimals }: Figure): Decimal {
  return (HALF_DIGITS[decimals] ??= decimal(`5e${-decimals - 1}`));
}

/** "一般公共预算支出表": of these, a table of some of the money holds only a part. */
const NARROWED_BY_TITLE: ReadonlySet<Subject | null> = new Set<Subject>([
  "department",
  "basic",
  "personnel",
  "routine",
  "project",
]);

function scopeIn(table: Table, row: TableRow, column: Column, subject: Subject | null): string {
  const own = [row.says.scope, readLabel(column.heading).scope].filter((scope) => scope !== "");
  return own.length === 0 && NARROWED_BY_TITLE.has(subject) ? readLabel(table.title ?? "").scope : own.join();
}

function quantityLabel(row: TableRow, column: Column): string {
  return column.measure === null || column.heading === "" ? row.name : `${row.name} ${column.heading}`;
}

/** The figure of a row, or of its parts where the row itself is blank: （二）编外人员 over 年末其他人员 8. */
function figureOf(row: TableRow, parts: readonly TableRow[], column: Column): Figure | null {
  const own = row.figures.get(column.col);
  if (own || row.texts.has(column.col)) return own ?? null;
  const figures = parts.flatMap((part) => part.figures.get(column.col) ?? []);
  if (figures.length === 0 || figures.length < parts.length) return null;
  return withFigure(figures[0]!, { value: sum(figures.map((figure) => figure.value)) });
}

/** @param fallback the unit of money where a table names none */
export function findQuantities(tables: readonly Table[], fallback: MoneyUnit): Quantity[] {
  const quantities: Quantity[] = [];
  for (const table of tables) {
    const partsOf = partsByParent(table.rows);
    table.rows.forEach((row, index) => {
      if (AVERAGE_LABEL.test(row.label)) return;
      const parts = (partsOf.get(index) ?? []).map((part) => table.rows[part]!);
      for (const column of table.columns) {
        if (column.col === table.labelColumn || (column.partOf !== null && column.measure !== "in-use"))
          continue;
        const figure = figureOf(row, parts, column);
        if (!figure) continue;
        const subject = subjectIn(table, row, column);
        const said = measureIn(table, row, column);
        const measure = said === "spending" && !spentRows(table).has(row) ? null : said;
        // A figure that is nobody's and measures nothing known can be compared with nothing.
        if (subject === null && measure === null) continue;
        const factor = baseFactor(figure.unit, fallback);
        quantities.push({
          figure,
          subject,
          measure,
          quarter: quarterOf(row.label) ?? quarterOf(column.heading),
          period: column.period ?? row.says.period,
          isPart: row.says.isPart,
          scope: scopeIn(table, row, column, subject),
          label: quantityLabel(row, column),
          table,
          row,
          column,
          base: figure.value.times(factor),
          tolerance: halfDigit(figure).times(factor),
        });
      }
    });
  }
  return quantities;
}

/** The unit of money that most tables name; 万元 where none does. */
export function commonMoneyUnit(tables: readonly Table[]): MoneyUnit {
  const votes = new Map<MoneyUnit, number>();
  for (const { unit } of tables) if (unit) votes.set(unit, (votes.get(unit) ?? 0) + 1);
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "万元";
}

/** The latest year that any figure speaks of: the one that is evaluated where no title says. */
export function latestYear(quantities: readonly Quantity[]): number | null {
  const years = quantities.flatMap(({ period }) => (typeof period === "number" ? [period] : []));
  return years.reduce<number | null>(
    (latest, year) => (latest === null || year > latest ? year : latest),
    null,
  );
}

/** The whole that the kinds of a subject make up where one table lists them; null where only some may be listed. */
export function sumOfKinds(kinds: readonly Quantity[]): Quantity | null {
  const outermost = kinds.filter(({ row }) => !row.ofWhich);
  const [first] = outermost;
  const listed = outermost.filter(({ table, column }) => table === first?.table && column === first.column);
  if (!first || listed.length < 2) return null;
  return {
    ...first,
    figure: withFigure(first.figure, { value: sum(listed.map((each) => each.figure.value)) }),
    base: sum(listed.map(({ base }) => base)),
    label: listed.map(({ label }) => label).join("＋"),
  };
}
