/** The sheets of the summary beside the list of units: faults, sample, copies, roster, last year, what was unreadable. */
import type { BureauWords } from "../../messages/zh-CN/bureau";
import type { Messages } from "../../messages/messages";
import type { BureauPapers } from "../../messages/chinese-only/bureau-papers";
import { address } from "../../workbook/address";
import type { SheetPlan } from "../../workbook/plan";
import type { CellContent } from "../../workbook/sheet-builder";
import type { Summary } from "../summary";
import type { Unit } from "../unit";
import { computed, twoDecimals } from "./formulas";
import { FIRST_ROW, FORMATS, tableSheet, type TableColumn } from "./table-sheet";

export interface SheetWords {
  readonly papers: BureauPapers;
  readonly bureau: BureauWords;
  readonly messages: Messages;
}

type Looks<C extends string> = Record<C, Omit<TableColumn, "header">>;
type Row<C extends string> = Record<C, CellContent>;

/** The columns stand in the order of `looks`. */
function sheetOf<C extends string>(
  own: { readonly sheet: string; readonly title: string; readonly columns: Record<C, string> },
  note: string,
  looks: Looks<C>,
  rows: readonly Row<C>[],
  { page, nothing }: BureauPapers,
  empty = nothing,
): SheetPlan {
  const columns = Object.keys(looks) as C[];
  return tableSheet({
    name: own.sheet,
    title: own.title,
    note,
    footer: page,
    columns: columns.map((column) => ({ header: own.columns[column], ...looks[column] })),
    rows: rows.map((row) => columns.map((column) => row[column])),
    empty,
  });
}

/** A cell's end: the names of a thousand units would be no line of a table any more. */
const MOST_NAMES = 40;
const MOST_ALIKE = 10;

export function faultsSheet({ faults, units }: Summary, { papers, messages }: SheetWords): SheetPlan {
  const own = papers.faults;
  const names = (of: readonly Unit[]) => {
    const all = [...new Set(of.map(({ name }) => name))];
    const more = all.length > MOST_NAMES ? own.more(all.length) : "";
    return all.slice(0, MOST_NAMES).join("、") + more;
  };
  const titles: Readonly<Record<string, { readonly title: string }>> = messages.checks;
  return sheetOf(
    own,
    own.note,
    {
      severity: { width: 8, style: "centre" },
      fault: { width: 28, style: "text" },
      findings: { width: 7, style: "centre" },
      units: { width: 8, style: "centre" },
      share: { width: 9, style: "centre", format: FORMATS.percent },
      names: { width: 84, style: "text" },
    },
    faults.map(({ check, severity, findings, units: of }, index) => ({
      severity: messages.report.severity[severity],
      fault: titles[check]?.title ?? check,
      findings,
      units: of.length,
      share: computed(`${address(FIRST_ROW + index, 3)}/${units.length}`, of.length / units.length),
      names: names(of),
    })),
    papers,
  );
}

export function sampleSheet(summary: Summary, { papers, bureau }: SheetWords): SheetPlan {
  const own = papers.sample;
  const { seed, settings, unknownGrades } = summary;
  const rules = bureau.rules(settings.sample);
  const note = own.note(seed, rules.length > 0 ? rules : [own.none]);
  return sheetOf(
    own,
    unknownGrades.length > 0 ? note + bureau.unknownGrades(unknownGrades) : note,
    {
      number: { width: 6, style: "centre" },
      unit: { width: 28, style: "text" },
      total: { width: 9, style: "centre", format: FORMATS.points },
      recomputed: { width: 9, style: "centre", format: FORMATS.points },
      grade: { width: 8, style: "centre" },
      reasons: { width: 48, style: "text" },
      by: { width: 14, style: "input" },
      result: { width: 26, style: "input" },
    },
    summary.sample.map(({ unit, reasons }, index) => ({
      number: index + 1,
      unit: unit.name,
      total: unit.total,
      recomputed: unit.recomputed,
      grade: unit.grade,
      reasons: reasons.map(bureau.reason).join("；"),
      by: null,
      result: null,
    })),
    papers,
  );
}

export function copiesSheet({ copies }: Summary, { papers }: SheetWords): SheetPlan {
  const own = papers.copies;
  return sheetOf(
    own,
    own.note,
    {
      a: { width: 20, style: "text" },
      b: { width: 20, style: "text" },
      kind: { width: 7, style: "centre" },
      count: { width: 7, style: "centre" },
      what: { width: 56, style: "text" },
      fileA: { width: 18, style: "text" },
      fileB: { width: 18, style: "text" },
    },
    copies.map(({ a, b, kind, what }) => ({
      a: a.name,
      b: b.name,
      kind: own.kinds[kind],
      count: what.length,
      what:
        what.slice(0, MOST_ALIKE).join(kind === "figures" ? "、" : "；") +
        (what.length > MOST_ALIKE ? own.more(what.length) : ""),
      fileA: a.shownFile,
      fileB: b.shownFile,
    })),
    papers,
  );
}

export function rosterSheet({ roster }: Summary, { papers }: SheetWords): SheetPlan {
  const own = papers.roster;
  const row = (kind: keyof typeof own.kinds, name: string | null, unit: Unit | null, how: string) => ({
    kind: own.kinds[kind],
    name,
    reported: unit?.name ?? null,
    file: unit?.shownFile ?? null,
    how,
  });
  const rows = roster && [
    ...roster.missing.map((name) => row("missing", name, null, "")),
    ...roster.unexpected.map((unit) => row("unexpected", null, unit, "")),
    ...roster.several.flatMap(({ name, units }) =>
      units.map((unit) => row("several", name, unit, own.severalFiles(units.length))),
    ),
    ...roster.matched
      .filter(({ how }) => how !== "same")
      .map(({ name, unit, how }) => row("renamed", name, unit, own.how[how])),
  ];
  return sheetOf(
    own,
    own.note,
    {
      kind: { width: 12, style: "centre" },
      name: { width: 34, style: "text" },
      reported: { width: 34, style: "text" },
      file: { width: 36, style: "text" },
      how: { width: 30, style: "text" },
    },
    rows ?? [],
    papers,
    roster ? papers.nothing : own.absent,
  );
}

export function yearsSheet({ years }: Summary, { papers }: SheetWords): SheetPlan {
  const own = papers.years;
  const change = (index: number, now: number, before: number, value: number | null, decimals: number) => {
    const cell = (col: number) => address(FIRST_ROW + index, col);
    return computed(
      `IF(OR(${cell(now)}="",${cell(before)}=""),"",ROUND(${cell(now)}-${cell(before)},${decimals}))`,
      value ?? "",
    );
  };
  const between = (now: number | null, before: number | null) =>
    now === null || before === null ? null : now - before;
  const pointsBetween = (now: number | null, before: number | null) => {
    const points = between(now, before);
    return points === null ? null : twoDecimals(points);
  };
  return sheetOf(
    own,
    own.note,
    {
      unit: { width: 26, style: "text" },
      before: { width: 9, style: "centre", format: FORMATS.points },
      now: { width: 9, style: "centre", format: FORMATS.points },
      change: { width: 9, style: "centre", format: FORMATS.signed },
      gradeBefore: { width: 9, style: "centre" },
      grade: { width: 9, style: "centre" },
      executionBefore: { width: 11, style: "centre", format: FORMATS.percent },
      execution: { width: 11, style: "centre", format: FORMATS.percent },
      executionChange: { width: 11, style: "centre", format: FORMATS.signedPercent },
      errorsBefore: { width: 9, style: "centre" },
      errors: { width: 9, style: "centre" },
      how: { width: 12, style: "text" },
      file: { width: 14, style: "text" },
    },
    (years ?? []).map(({ unit, before, how }, index) => ({
      unit: unit.name,
      before: before.total,
      now: unit.total,
      change: change(index, 2, 1, pointsBetween(unit.total, before.total), 2),
      gradeBefore: before.grade,
      grade: unit.grade,
      executionBefore: before.rates.execution,
      execution: unit.rates.execution,
      executionChange: change(
        index,
        7,
        6,
        between(unit.rates.execution, before.rates.execution),
        RATE_DECIMALS,
      ),
      errorsBefore: before.counts.error,
      errors: unit.counts.error,
      how: papers.roster.how[how],
      file: before.shownFile,
    })),
    papers,
    years ? papers.nothing : own.absent,
  );
}

const RATE_DECIMALS = 6;

export function unreadableSheet({ unreadable }: Summary, { papers }: SheetWords): SheetPlan {
  const own = papers.unreadable;
  return sheetOf(
    own,
    own.note,
    { file: { width: 56, style: "text" }, problem: { width: 88, style: "text" } },
    unreadable.map(({ shownFile, problem }) => ({ file: shownFile, problem: problem.zh })),
    papers,
  );
}
