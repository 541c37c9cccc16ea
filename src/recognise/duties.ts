/**
 * What a department set out to do and what became of it, in its own words: the aim of the year, and its tasks.
 * No check asks for it; the papers and a new workbook do, so it is read when they are made.
 */
import { squeeze } from "../text";
import type { Workbook } from "../workbook/model";
import { namedBlock } from "./named-block";
import { namedCell, tableName } from "./standard-names";
import type { Recognition } from "./recognition";
import type { Table, TableRow } from "./types";

/** A task as it is written in the list of tasks; null where nothing is said. */
export interface Duty {
  readonly row: TableRow;
  readonly name: string;
  readonly content: string | null;
  readonly result: string | null;
}

const TASKS = /任务名称|工作任务|^任务/;
const CONTENT = /主要内容|工作内容/;
const RESULT = /完成情况/;

/** What stands over the names of a table's rows. */
export const headingOf = ({ columns, labelColumn }: Table): string =>
  squeeze(columns.find(({ col }) => col === labelColumn)?.heading ?? "");

export const isTaskList = (table: Table): boolean => TASKS.test(headingOf(table));

/** The tasks of the first list of them, without its total. */
export function dutiesOf({ tables }: Pick<Recognition, "tables">): { list: Table; duties: Duty[] } | null {
  const list = tables.find(isTaskList);
  if (!list) return null;
  const said = (row: TableRow, heading: RegExp) =>
    list.columns.flatMap((column) =>
      heading.test(squeeze(column.heading)) ? row.texts.get(column.col)?.trim() || [] : [],
    )[0] ?? null;
  const duties = list.rows
    .filter(({ isTotal }) => !isTotal)
    .map((row) => ({ row, name: row.name, content: said(row, CONTENT), result: said(row, RESULT) }));
  return { list, duties };
}

/** What was chosen in the workbook that we made; null in every other workbook. */
export function statedChoice(workbook: Workbook, name: string): string | null {
  const value = namedCell(workbook, name)?.value;
  return typeof value === "string" ? value : null;
}

/** 年度总体目标 of a workbook of ours: what was aimed at, what came of it. */
export function goalsOf({ workbook }: Pick<Recognition, "workbook">): {
  readonly expected: string | null;
  readonly actual: string | null;
} {
  const text = (value: unknown) => (typeof value === "string" ? value.trim() || null : null);
  // Both are merged over several columns.
  const [expected, ...others] = (namedBlock(workbook, tableName("goals"))[0] ?? []).map((cell) =>
    text(cell?.value),
  );
  return { expected: expected ?? null, actual: others.find((each) => each !== null) ?? null };
}
