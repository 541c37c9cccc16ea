/** A budget carried out to less than 90% with no reason written down. */
import { fixedPercent } from "../../facts/format";
import { decimal, round, type Decimal } from "../../decimal";
import { NOTE_HEADING, TOTAL_LABEL } from "../../recognise/lexicon";
import { squeeze } from "../../text";
import type { Measure, Subject } from "../../facts/wordings";
import type { Quantity, Recognition, Table, TableRow } from "../../recognise/types";
import { dossierCheck, type FindingDraft } from "../check";
import { cellKey, figureText, placeOf } from "../support/figures";
import { groupBy } from "../support/group-by";
import { findUnitSuspects } from "../support/unit-suspects";
import { zhCN } from "./zh-CN";

type Words = typeof zhCN;

const ENOUGH = decimal("0.9");
const DECIMALS = 4;
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
const REASON = /因|由于|原因|结余|结转|节约|节省|调整|调减|影响|未|延期|推迟|取消|跨年|尾款|质保/;

/** Words beside the row's figures that tell why. */
function hasReason(table: Table, row: TableRow): boolean {
  return [...row.texts].some(([col, text]) => {
    const plain = squeeze(text);
    const heading = table.columns.find((column) => column.col === col)?.heading ?? "";
    if (plain.length < 2 || /^(无|没有|暂无|[-—/\\]+)$/.test(plain)) return false;
    return NOTE_HEADING.test(heading) || (plain.length >= 4 && REASON.test(plain));
  });
}

interface Execution {
  readonly spending: Quantity;
  readonly budget: Quantity;
  readonly rate: Decimal;
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
  return !row.isTotal && !TOTAL_LABEL.test(squeeze(row.name));
}

function finding(whole: boolean, { spending, budget, rate }: Execution, words: Words): FindingDraft {
  return {
    at: spending.figure.ref,
    ...(whole ? { indicator: "budget-execution" } : {}),
    actual: round(rate, DECIMALS),
    unit: "ratio",
    ...words.finding({
      place: placeOf(spending.figure.ref),
      whole,
      name: spending.row.name,
      rate: fixedPercent(rate, 2),
      spending: figureText(spending.figure),
      budget: figureText(budget.figure),
      budgetPlace: placeOf(budget.figure.ref),
    }),
  };
}

/** The whole department, from the best sources. */
function department({ book, quantities }: Recognition): Execution | null {
  const [spent] = book.sources.get("spending") ?? [];
  const [planned] = book.sources.get("adjusted-budget") ?? book.sources.get("original-budget") ?? [];
  const at = (key: string) => quantities.find((q) => cellKey(q.figure.ref) === key);
  const spending = spent && at(cellKey(spent.figure.ref));
  const budget = planned && at(cellKey(planned.figure.ref));
  if (!spending || !budget || budget.base.lte(0)) return null;
  return { spending, budget, rate: spending.base.div(budget.base) };
}

/** The department's reason may also stand in the score sheet's remark. */
function isExplained({ spending, budget }: Execution, { scoreSheets }: Recognition): boolean {
  const remarked = scoreSheets.some((sheet) =>
    sheet.indicators.some((row) => row.id === "budget-execution" && squeeze(row.remark?.text ?? "") !== ""),
  );
  return remarked || [spending, budget].some((q) => hasReason(q.table, q.row));
}

/** The executions whose figures have the unit that is written over them, as far as can be told. */
function inTrustedUnits(executions: readonly Execution[], recognition: Recognition): readonly Execution[] {
  const suspects = new Set(findUnitSuspects(recognition).map(({ quantity }) => cellKey(quantity.figure.ref)));
  return executions.filter(
    ({ spending, budget }) => ![spending, budget].some((q) => suspects.has(cellKey(q.figure.ref))),
  );
}

/** How much of its budget each row has spent, projects and all else. */
function executions({ quantities }: Recognition): readonly { execution: Execution; ofProject: boolean }[] {
  const rows = groupBy(quantities, (q) =>
    q.quarter !== null || q.figure.unit?.kind === "ratio" ? null : q.row,
  );
  return [...rows].flatMap(([row, own]) => {
    const execution = executionOf(own);
    return execution ? [{ execution, ofProject: isProject(execution.spending.table, row, rows) }] : [];
  });
}

/** How much of its budget each project or task has spent. */
export function projectExecutions(recognition: Recognition): readonly Execution[] {
  const projects = executions(recognition).flatMap(({ execution, ofProject }) =>
    ofProject ? [execution] : [],
  );
  return inTrustedUnits(projects, recognition);
}

export const lowExecution = dossierCheck({
  id: "low-execution",
  severity: "review",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(recognition, words) {
    const whole = department(recognition);
    if (!whole && executions(recognition).length === 0) return words.noExecution;
    for (const execution of inTrustedUnits(whole ? [whole] : [], recognition))
      if (execution.rate.lt(ENOUGH) && !isExplained(execution, recognition))
        yield finding(true, execution, words);
    for (const execution of projectExecutions(recognition)) {
      const { table, row } = execution.spending;
      if (execution.rate.lt(ENOUGH) && !hasReason(table, row)) yield finding(false, execution, words);
    }
  },
});
