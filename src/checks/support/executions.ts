/** The execution rates of table rows: projects and tasks, and other rows. */
import type { Decimal } from "../../decimal";
import { isOfYear } from "../../facts/labels";
import type { Measure, Subject } from "../../facts/wordings";
import { perObject } from "../../memo";
import { TOTAL_LABEL } from "../../recognise/lexicon";
import type { Recognition } from "../../recognise/recognition";
import type { Quantity, Table, TableRow } from "../../recognise/types";
import { squeeze } from "../../text";
import { cellKey } from "./figures";
import { groupBy } from "./group-by";
import { suspectCells } from "./unit-suspects";

/** Expenses that a department is meant to keep down, and rows that are no project of their own. */
const NOT_PROJECTS = new Set<Subject>([
  "department",
  "basic",
  "personnel",
  "routine",
  "three-public",
  "procurement",
  "fixed-assets",
]);
const BUDGETS: readonly Measure[] = ["adjusted-budget", "budget", "original-budget"];

export interface Execution {
  readonly spending: Quantity;
  readonly budget: Quantity;
  readonly rate: Decimal;
}

interface RowExecution {
  readonly execution: Execution;
  readonly ofProject: boolean;
}

function executionOf(row: readonly Quantity[]): Execution | null {
  const spending = row.find((q) => q.measure === "spending");
  const budget = BUDGETS.map((measure) => row.find((q) => q.measure === measure)).find(
    (q) => q !== undefined,
  );
  if (!spending || !budget || budget.base.lte(0) || spending.base.lt(0)) return null;
  return { spending, budget, rate: spending.base.div(budget.base) };
}

/** A row, or one that it is a part of, that is about something else than a project or task. */
function isProject(table: Table, row: TableRow, rows: ReadonlyMap<TableRow, readonly Quantity[]>): boolean {
  for (let at: TableRow | undefined = row; at; at = at.parent === null ? undefined : table.rows[at.parent]) {
    const subject = rows.get(at)?.[0]?.subject ?? null;
    if (subject !== null && NOT_PROJECTS.has(subject)) return false;
  }
  // 公务接待费 below or above a total of 三公经费 is a part of it.
  const isExpense = table.rows.some(
    (each) => each.isTotal && rows.get(each)?.some(({ subject }) => subject === "three-public"),
  );
  return !row.isTotal && !isExpense && !TOTAL_LABEL.test(squeeze(row.name));
}

/** The executions whose figures have the unit that is written over them, as far as can be told. */
export function inTrustedUnits(
  executions: readonly Execution[],
  recognition: Recognition,
): readonly Execution[] {
  const suspects = suspectCells(recognition);
  return executions.filter(
    ({ spending, budget }) => ![spending, budget].some((q) => suspects.has(cellKey(q.figure.ref))),
  );
}

/** The execution of every row that has a budget and a spending; last year's spending is none of this year's budget. */
export const executions = perObject(({ quantities, year }: Recognition): readonly RowExecution[] => {
  const rows = groupBy(quantities, (q) =>
    q.quarter !== null || q.figure.unit?.kind === "ratio" || !isOfYear(q.period, year) ? null : q.row,
  );
  return [...rows].flatMap(([row, own]) => {
    const execution = executionOf(own);
    return execution ? [{ execution, ofProject: isProject(execution.spending.table, row, rows) }] : [];
  });
});

/** The execution of every project or task. */
export function projectExecutions(recognition: Recognition): readonly Execution[] {
  const projects = executions(recognition).flatMap(({ execution, ofProject }) =>
    ofProject ? [execution] : [],
  );
  return inTrustedUnits(projects, recognition);
}
