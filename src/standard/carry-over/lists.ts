/** Lists of a free-form workbook: projects, tasks, the department's own indicators. */
import { squeeze } from "../../text";
import type { Measure } from "../../facts/wordings";
import type { Recognition } from "../../recognise/recognition";
import type { Column, Figure, Table, TableRow } from "../../recognise/types";
import { YES_NO } from "../../facts/words";
import type { Filled, ProjectFilling, TargetFilling, TaskFilling } from "../filling";
import { NO_PROJECT, PROJECT_NAME_HEADING, PROJECT_TITLE, TASK_HEADING } from "./lexicon";
import { converted, noteOf, type Units } from "./origin";

const headingOf = (table: Table) =>
  squeeze(table.columns.find(({ col }) => col === table.labelColumn)?.heading ?? "");

function isTaskList(table: Table): boolean {
  return TASK_HEADING.test(headingOf(table));
}

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

/** @param withFigures false: the names alone, for another year's workbook */
export function projectsOf({ tables }: Recognition, units: Units, withFigures: boolean): ProjectFilling[] {
  const list = tables.find((table) => isProjectList(table) && table.rows.some(isEntry));
  return (list?.rows ?? []).filter(isEntry).map((row) => {
    const name = { value: row.name };
    if (!withFigures || !list) return { name };
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

export function tasksOf({ tables }: Recognition, units: Units, withFigures: boolean): TaskFilling[] {
  const list = tables.find(isTaskList);
  return (list?.rows ?? [])
    .filter((row) => !row.isTotal)
    .map((row) => {
      const name = { value: row.name };
      if (!withFigures || !list) return { name };
      const budgets: Measure[] = ["budget", "adjusted-budget", "original-budget"];
      return {
        name,
        ...optional("budget", amount(row, list.columns, budgets, units)),
        ...optional("budgetFiscal", amount(row, list.columns, budgets, units, true)),
        ...optional("spent", amount(row, list.columns, ["spending"], units)),
        ...optional("spentFiscal", amount(row, list.columns, ["spending"], units, true)),
      };
    });
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
