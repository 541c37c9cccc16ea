/** Lists of a free-form workbook: projects, tasks, the department's own indicators. */
import { projectWorkbookWords as projectForm } from "../../messages/chinese-only/project-workbook";
import { squeeze } from "../../text";
import type { Measure } from "../../facts/wordings";
import type { Recognition } from "../../recognise/recognition";
import type { ScoreSheet } from "../../recognise/score-sheet/types";
import type { Column, Figure, NumberCell, Table, TableRow } from "../../recognise/types";
import { YES_NO } from "../../facts/words";
import { dutiesOf, goalsOf, headingOf, isTaskList } from "../../recognise/duties";
import type { Filled, Filling, ListRow, ProjectFilling, TargetFilling, TaskFilling } from "../filling";
import type { DepartmentPart } from "./department-part";
import { LISTS, NO_PROJECT, PROCUREMENT_KIND, PROJECT_NAME_HEADING, PROJECT_TITLE } from "./lexicon";
import { converted, noteOf, type Units } from "./origin";

function isProjectList(table: Table): boolean {
  if (isTaskList(table)) return false;
  const title = squeeze(`${table.title ?? ""} ${table.sheet}`);
  return PROJECT_NAME_HEADING.test(headingOf(table)) || PROJECT_TITLE.test(title);
}

const isEntry = (row: TableRow) => !row.isTotal && !row.ofWhich && !NO_PROJECT.test(squeeze(row.name));

function amount(
  row: TableRow,
  columns: readonly Column[],
  measures: readonly Measure[],
  units: Units,
  isPart = false,
): Filled | undefined {
  const fitting = measures.flatMap((measure) => columns.filter((column) => column.measure === measure));
  const column = fitting.find(
    ({ col, partOf }) => (partOf !== null) === isPart && row.figures.get(col)?.unit?.kind !== "ratio",
  );
  const figure = column && row.figures.get(column.col);
  if (!figure || !column) return undefined;
  return carried(figure, `${row.name} ${column.heading}`, units);
}

function carried(figure: Figure, label: string, units: Units): Filled {
  return {
    value: converted(figure, units).toNumber(),
    note: noteOf(figure, label, true, units),
    source: figure.ref,
  };
}

const optional = <K extends string>(key: K, filled: Filled | undefined) =>
  (filled ? { [key]: filled } : {}) as Partial<Record<K, Filled>>;

/** A project by the form of its own. */
function projectOf(
  { subject, funds }: ScoreSheet,
  { to, from }: Units,
  withFigures: boolean,
): ProjectFilling[] {
  if (!subject) return [];
  const name = { value: subject.text };
  if (!funds || !withFigures) return [{ name }];
  const units = { to, from: funds.unit ?? from };
  const of = (cell: NumberCell | null, what: string) =>
    cell?.figure ? carried(cell.figure, `${subject.text} ${what}`, units) : undefined;
  const [original, adjusted, spent] = projectForm.fundHeads;
  return [
    {
      name,
      ...optional("original", of(funds.original, original)),
      ...optional("adjusted", of(funds.budget, adjusted)),
      ...optional("spent", of(funds.executed, spent)),
    },
  ];
}

/**
 * The rows of the department's own list, else the projects that have a form in the workbook.
 * @param withFigures false: the names alone, for another year's workbook
 */
export function projectsOf(
  { recognition: { tables }, projects }: DepartmentPart,
  units: Units,
  withFigures: boolean,
): ProjectFilling[] {
  const list = tables.find((table) => isProjectList(table) && table.rows.some(isEntry));
  if (!list) return projects.flatMap((form) => projectOf(form, units, withFigures));
  return list.rows.filter(isEntry).map((row) => {
    const name = { value: row.name };
    if (!withFigures) return { name };
    const { columns } = list;
    const answer = [...row.texts].find(
      ([col, text]) => (YES_NO as readonly string[]).includes(text.trim()) && col !== list.labelColumn,
    )?.[1];
    return {
      name,
      ...optional("original", amount(row, columns, ["original-budget"], units)),
      ...optional("adjusted", amount(row, columns, ["adjusted-budget", "budget"], units)),
      ...optional("spent", amount(row, columns, ["spending", "actual"], units)),
      ...optional("onTime", answer === undefined ? undefined : { value: answer.trim() }),
    };
  });
}

export function tasksOf(recognition: Recognition, units: Units, withFigures: boolean): TaskFilling[] {
  const found = dutiesOf(recognition);
  if (!found) return [];
  const { columns } = found.list;
  const budgets: Measure[] = ["budget", "adjusted-budget", "original-budget"];
  return found.duties.map(({ row, name, content, result }) => ({
    name: { value: name },
    ...(withFigures
      ? {
          ...optional("content", words(content)),
          ...optional("result", words(result)),
          ...optional("budget", amount(row, columns, budgets, units)),
          ...optional("budgetFiscal", amount(row, columns, budgets, units, true)),
          ...optional("spent", amount(row, columns, ["spending"], units)),
          ...optional("spentFiscal", amount(row, columns, ["spending"], units, true)),
        }
      : {}),
  }));
}

const words = (said: string | null): Filled | undefined => (said === null ? undefined : { value: said });

function isListOf(table: Table, { id, of }: (typeof LISTS)[number]): boolean {
  if (isTaskList(table) || !of.test(squeeze(`${table.title ?? ""} ${table.sheet} ${headingOf(table)}`)))
    return false;
  return id !== "procurement" || !table.rows.some(({ name }) => PROCUREMENT_KIND.test(squeeze(name)));
}

/** The rows of the other lists; of another year's workbook nothing but names. */
export function listsOf(
  { tables }: Recognition,
  units: Units,
  withFigures: boolean,
): NonNullable<Filling["lists"]> {
  return new Map(
    LISTS.flatMap((list) => {
      const table = tables.find((each) => isListOf(each, list) && each.rows.some(isEntry));
      if (!table) return [];
      const rows = table.rows.filter(isEntry).map((row) => ({
        name: { value: row.name },
        ...(withFigures ? cellsOf(row, table, list.columns, units) : {}),
      }));
      return [[list.id, rows] as const];
    }),
  );
}

/** Each column by the first heading that speaks of it; no heading serves two. */
function cellsOf(
  row: TableRow,
  { columns }: Table,
  wanted: readonly (readonly [string, RegExp])[],
  units: Units,
): ListRow {
  const taken = new Set<number>();
  return Object.fromEntries(
    wanted.flatMap(([id, heading]) => {
      const column = columns.find(
        (each) =>
          !taken.has(each.col) &&
          heading.test(squeeze(each.heading)) &&
          (row.figures.has(each.col) || row.texts.has(each.col)) &&
          row.figures.get(each.col)?.unit?.kind !== "ratio",
      );
      if (!column) return [];
      taken.add(column.col);
      const figure = row.figures.get(column.col);
      if (!figure) return [[id, { value: row.texts.get(column.col)?.trim() ?? null }]];
      const label = `${row.name} ${column.heading}`;
      return [[id, COUNTS.has(id) ? counted(figure, label, units) : carried(figure, label, units)]];
    }),
  );
}

const COUNTS: ReadonlySet<string> = new Set(["authorised", "established", "off"]);

function counted(figure: Figure, label: string, units: Units): Filled {
  return {
    value: figure.value.toNumber(),
    note: noteOf(figure, label, false, units),
    source: figure.ref,
  };
}

/** 年度总体目标 of a workbook of ours. */
export function goalsFilled(recognition: Recognition): NonNullable<Filling["goals"]> {
  const { expected, actual } = goalsOf(recognition);
  return { ...optional("expected", words(expected)), ...optional("actual", words(actual)) };
}

/** Another year's indicators come without what was aimed at and reached. */
export function targetsOf({ targets }: Recognition, withFigures: boolean): TargetFilling[] {
  return targets
    .flatMap(({ rows }) => rows)
    .map(({ level1, level2, name, target, actual, reason }) => ({
      level1,
      level2,
      name: { value: name },
      ...(withFigures
        ? {
            target: { value: target.text || null, source: target.ref },
            actual: { value: actual.text || null, source: actual.ref },
          }
        : {}),
      ...(withFigures && reason ? { reason: { value: reason } } : {}),
    }));
}
