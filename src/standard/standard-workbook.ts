/** The standard workbook of any framework: forms to fill in, scores that follow from them, and a sheet that checks both. */
import type { Framework } from "../frameworks/framework";
import { standardWorkbookWords as words } from "../messages/chinese-only/standard-workbook";
import type { WorkbookPlan } from "../workbook/plan";
import type { Filling } from "./filling";
import { Form, type StandardOptions } from "./form";
import { checksSheet } from "./sheets/checks";
import { dataSheet } from "./sheets/data";
import { guideSheet } from "./sheets/guide";
import { judgementsSheet } from "./sheets/judgements";
import { openSheet } from "./sheets/open";
import { evidenceSheet } from "./sheets/evidence";
import { functionsList, procurementList, projectsSheet, unitsList } from "./sheets/lists";
import { quartersTable } from "./sheets/quarters";
import { scoreSheet } from "./sheets/score";
import {
  assetsTable,
  budgetTable,
  comparisonTable,
  expensesTable,
  procurementTable,
  remainderTable,
  sourcesTable,
  staffTable,
} from "./sheets/tables";
import { targetsSheet } from "./sheets/targets";

type SheetId = keyof typeof words.sheets;

/**
 * What the framework's rules ask for has its table, and what every report tells: budget, funds, projects, units, targets.
 * @param filling what is known already: figures, judgements, scores that a person gave, rows of the lists
 */
export function standardWorkbook(
  framework: Framework,
  options: StandardOptions,
  filling: Filling = {},
): WorkbookPlan {
  const form = new Form(framework, options, filling);
  const projects = projectsSheet(form);
  const asksExpenses = form.asks(
    "three-public-budget",
    "three-public-actual",
    "routine-budget",
    "routine-actual",
  );
  const expenses = asksExpenses ? expensesTable(form) : null;
  if (form.asks("procurement-planned", "procurement-actual")) {
    if (options.procurement === "projects") procurementList(form);
    else procurementTable(form);
  }
  if (form.asks("fixed-assets-total", "fixed-assets-in-use")) assetsTable(form);
  if (form.asks("authorised-staff", "established-staff", "off-establishment-staff")) staffTable(form);
  const budget = budgetTable(form, expenses, projects);
  if (form.asks("paid-q1", "progress-q1")) quartersTable(form, budget.sheet);
  comparisonTable(form, budget.cells, expenses);
  const totals = {
    budget: budget.cells,
    sources: sourcesTable(form),
    functions: functionsList(form),
    units: unitsList(form),
  };
  const remainder = remainderTable(form);
  const targets = targetsSheet(form);
  dataSheet(form, {
    original: form.place("original-budget") ?? budget.cells.get("total/original")!,
    adjusted: form.place("adjusted-budget") ?? budget.cells.get("total/adjusted")!,
    carried: remainder.get("total/opening")!,
  });
  if (form.judgements.length > 0) {
    judgementsSheet(form);
    evidenceSheet(form);
  }
  const score = scoreSheet(form);
  checksSheet(form, score, totals, targets);
  if ((filling.open ?? []).length > 0) openSheet(form);
  const filled = FILLING_ORDER.filter((id) => form.book.has(words.sheets[id]));
  guideSheet(form, filled);
  return form.book.plan(SHEET_ORDER.map((id) => words.sheets[id]));
}

/** In the order of filling in: sheets that feed others come first. */
const FILLING_ORDER: readonly SheetId[] = [
  "open",
  "projects",
  "expenses",
  "procurement",
  "assets",
  "staff",
  "budget",
  "comparison",
  "sources",
  "functions",
  "remainder",
  "units",
  "data",
  "judgements",
  "targets",
  "evidence",
  "score",
  "checks",
];

/** In reading order: the guide, then the score sheet and its inputs come first. */
const SHEET_ORDER: readonly SheetId[] = [
  "guide",
  "open",
  "score",
  "data",
  "judgements",
  "budget",
  "projects",
  "expenses",
  "procurement",
  "assets",
  "staff",
  "comparison",
  "sources",
  "functions",
  "remainder",
  "units",
  "targets",
  "evidence",
  "checks",
];
