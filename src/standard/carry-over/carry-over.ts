/**
 * A new standard workbook from one that exists, free-form or last year's own: its figures in the new unit, each with a
 * note on where it came from; what contradicts itself and what was not found is said, on a sheet and in the answer.
 */
import type { Decimal } from "../../decimal";
import type { TableWordsId } from "../../messages/chinese-only/standard-tables";
import type { Framework } from "../../frameworks/framework";
import { factNames } from "../../messages/zh-CN/facts";
import { standardWorkbookWords as words } from "../../messages/chinese-only/standard-workbook";
import { factName } from "../../recognise/standard-names";
import type { Recognition } from "../../recognise/recognition";
import { groupedNumber } from "../../facts/format";
import type { FactId, FactValue, NumericFactId } from "../../facts/facts";
import { address } from "../../workbook/address";
import type { WorkbookPlan } from "../../workbook/plan";
import { askedJudgements } from "../asked-facts";
import type { CarriedLine, Filled, Filling } from "../filling";
import type { DepartmentChoice } from "../options";
import { impliedRow, JUDGEMENTS } from "../form";
import { HOMES, tableHome } from "../homes";
import { assetClassesIn } from "../sheets/tables";
import { standardWorkbook } from "../standard-workbook";
import { departmentPart, type DepartmentPart } from "./department-part";
import { carriedFacts, isMoney, missingFacts, type CarriedFact } from "./figures";
import { impliedJudgements } from "./implied";
import { leftBehind, namedNumber } from "./left-behind";
import { executionOf, judgementsOf, scoreRowsOf } from "./judged";
import { openLinesOf, type CarriedOver } from "./carried-over";
import { goalsFilled, listsOf, projectsOf, targetsOf, tasksOf } from "./lists";
import { carriedFrom, ROUNDINGS, type Units } from "./origin";
import { assetClassesOf, partsOf } from "./parts";

export function carryOverDepartment(whole: Recognition, given: DepartmentChoice): CarriedOver {
  const { framework } = given;
  const part = departmentPart(whole);
  const { recognition } = part;
  const lists = listsOf(recognition, { from: recognition.book.moneyUnit, to: given.unit }, true);
  const assets = given.assets ?? assetClassesOf(recognition) ?? assetClassesIn(given.year);
  const options = {
    ...given,
    assets,
    procurement: given.procurement ?? (lists.has("procurement") ? "projects" : "kinds"),
    department: given.department || (recognition.department?.text ?? ""),
  };
  const units: Units = { from: recognition.book.moneyUnit, to: options.unit };
  const isSameYear = recognition.year === null || recognition.year === options.year;
  if (!isSameYear) return fromOtherYear(part, options, units, recognition.year!);

  const facts = carriedFacts(framework, recognition, units);
  const base: Filling = {
    ...scoreRowsOf(framework, recognition, units),
    execution: executionOf(recognition),
    tables: partsOf(recognition, units, assets),
    lists,
    goals: goalsFilled(recognition),
    projects: projectsOf(part, units, true),
    tasks: tasksOf(recognition, units, true),
    targets: targetsOf(recognition, true),
  };
  const withParts = withoutProjectsTotal(base);
  const typed = facts
    .filter(({ fact }) => HOMES[fact] === undefined)
    .map(({ fact, filled }) => [fact, filled] as const);
  const firstPlan = standardWorkbook(framework, options, { ...withParts, facts: new Map(typed) });
  const settled = separateTotals(facts, firstPlan, units);
  const judged = judgementsOf(framework, recognition);
  const missing = missingFacts(framework, recognition).map((fact) => ({
    subject: factNames[fact],
    text: words.carry.missing(words.sheets[sheetOf(fact)]),
  }));
  const unjudged = askedJudgements(framework).filter(
    ({ spec }) => !judged.has(spec.id) && !spec.optional,
  ).length;
  const { conflicts } = settled;
  const taken: Filling = {
    ...withParts,
    tables: new Map([...(withParts.tables ?? []), ...settled.totals]),
    facts: new Map<FactId, Filled<FactValue>>([...settled.facts, ...judged]),
  };
  const implied = impliedJudgements(framework, recognition, judged);
  const left = [
    ...(unjudged > 0
      ? [{ subject: words.sheets.judgements, text: judgementsText(framework, unjudged, implied.size) }]
      : []),
    ...leftBehind(part, framework, {
      filling: taken,
      facts,
      plan: standardWorkbook(framework, options, taken),
      units,
    }),
  ];
  const filling: Filling = { ...taken, implied, open: openLinesOf({ missing, conflicts, left }) };
  return {
    plan: standardWorkbook(framework, options, filling),
    filled: facts.map(({ fact, filled }) => ({ subject: factNames[fact], text: filled.note ?? "" })),
    missing,
    conflicts,
    left,
  };
}

function judgementsText(framework: Framework, unjudged: number, implied: number): string {
  const { carry, sheets } = words;
  const cell = address(impliedRow(askedJudgements(framework).length), JUDGEMENTS.value);
  return carry.judgements(unjudged) + (implied > 0 ? carry.implied(implied, sheets.judgements, cell) : "");
}

/** The sheet on which a fact is typed: its table, the list of projects, or the basic data. */
function sheetOf(fact: NumericFactId): TableWordsId | "projects" | "data" {
  const home = HOMES[fact];
  return typeof home === "object" ? home.table : (home ?? "data");
}

/** The list of projects makes up the total of project spending; without a list, the total itself is carried. */
function withoutProjectsTotal(filling: Filling): Filling {
  const hasList = (filling.projects ?? []).some(
    ({ spent, adjusted, original }) => spent ?? adjusted ?? original,
  );
  if (!hasList) return filling;
  const tables = [...(filling.tables ?? [])].filter(([key]) => !key.startsWith("budget/projects/"));
  return { ...filling, tables: new Map(tables) };
}

interface Settled {
  readonly facts: readonly [FactId, Filled<FactValue>][];
  /** Printed totals that differ from their parts by roundings: they stand in their tables. */
  readonly totals: readonly [string, Filled][];
  readonly conflicts: readonly CarriedLine[];
}

/**
 * Which facts are typed and which follow from parts that were carried too: parts that make up the total leave it to its
 * formula; where they differ by more than roundings, the parts are taken and the printed total is said.
 */
function separateTotals(facts: readonly CarriedFact[], withParts: WorkbookPlan, units: Units): Settled {
  const typed: [FactId, Filled<FactValue>][] = [];
  const totals: [string, Filled][] = [];
  const conflicts: CarriedLine[] = [];
  for (const { fact, filled, others, source } of facts) {
    const subject = factNames[fact];
    const used = carriedFrom(source.figure, source.label, isMoney(fact), units);
    if (others.length > 0)
      conflicts.push({ subject, text: words.carry.conflictLine(words.carry.other(used), others) });
    const stated = filled.value as Decimal;
    if (HOMES[fact] === undefined) {
      typed.push([fact, filled]);
      continue;
    }
    const value = namedNumber(withParts, factName(fact));
    if (value?.eq(stated)) continue;
    if (value && value.minus(stated).abs().gt(ROUNDINGS)) {
      const unit = isMoney(fact) ? ` ${units.to}` : "";
      conflicts.push({ subject, text: words.carry.partsDiffer(used, groupedNumber(value) + unit) });
      continue;
    }
    const total = value && tableHome(fact);
    if (total) {
      totals.push([`${total.table}/${total.row}/${total.column}`, { ...filled, value: stated.toNumber() }]);
      continue;
    }
    typed.push([fact, { ...filled, note: `${filled.note ?? ""}${words.carry.totalAlone}` }]);
  }
  return { facts: typed, totals, conflicts };
}

/** Another year's workbook lends its lists and its words; its figures would be mistaken for this year's. */
function fromOtherYear(
  part: DepartmentPart,
  options: DepartmentChoice,
  units: Units,
  year: number,
): CarriedOver {
  const { framework } = options;
  const { recognition } = part;
  const left = [{ subject: words.carry.otherYearSubject, text: words.carry.otherYear(year, options.year) }];
  const filling: Filling = {
    execution: executionOf(recognition),
    projects: projectsOf(part, units, false),
    lists: listsOf(recognition, units, false),
    tasks: tasksOf(recognition, units, false),
    targets: targetsOf(recognition, false),
    open: openLinesOf({ missing: [], conflicts: [], left }),
  };
  return {
    plan: standardWorkbook(framework, options, filling),
    filled: [],
    missing: [],
    conflicts: [],
    left,
  };
}
