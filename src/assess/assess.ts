/**
 * Recognition → assessed score sheets: what the rules make of each row, worked out once. Checks, report, proposals,
 * papers and what-if all read it here, so that no two of them can disagree about a row.
 */
import { perObject } from "../memo";
import { indicatorsOf } from "../frameworks/framework";
import { dossierOf } from "../recognise";
import { roundPoints, sum, type Decimal } from "../decimal";
import type { Recognition } from "../recognise/recognition";
import type { Funds, IndicatorRow, ScoreSheet } from "../recognise/score-sheet/types";
import type { FactBook, NumberCell, Table } from "../recognise/types";
import type { Rule } from "../rules/rule-kind";
import type { Outcome } from "../rules/scoring";
import type { CellRef } from "../workbook/model";
import { nameOf } from "./cells";
import { fundsRule, isLeftOut, ownRule } from "./own-indicators";

export interface AssessedRow {
  readonly row: IndicatorRow;
  /** The facts that its rule is applied to. */
  readonly book: FactBook;
  /** The label as a message names it. */
  readonly name: string;
  /** The score's cell; the name's where there is no score column. */
  readonly place: CellRef;
  /** Printed in the sheet; the framework's where the sheet leaves it blank. */
  readonly weight: Decimal | null;
  /** At two decimals; null when blank or not a number. */
  readonly score: Decimal | null;
  /** null when no points are lost, or when that cannot be said. */
  readonly lost: Decimal | null;
  /** null where the rule is not known (an unknown framework, another weight, frameworks that fit equally). */
  readonly scored: Scored | null;
  /** The one score that rule and facts leave possible; null while they leave several. */
  readonly expected: Decimal | null;
  /** The rule gives the most that can be had: the department may take off more, with a reason. */
  readonly mayBeLower: boolean;
}

export interface Scored {
  readonly rule: Rule;
  readonly outcome: Outcome;
}

export interface AssessedSheet {
  readonly sheet: ScoreSheet;
  readonly book: FactBook;
  /** Whose sheet it is, and of which year; null where the workbook does not say. */
  readonly department: string | null;
  readonly year: number | null;
  /** The supporting tables of its own department and year. */
  readonly tables: readonly Table[];
  /** One for each of the sheet's indicators, in their order. */
  readonly rows: readonly AssessedRow[];
  /** The scored row of the funds block, which is no indicator; null where the form has none. */
  readonly funds: AssessedRow | null;
  /** The scores added up; null when the sheet has no score column. */
  readonly total: Total | null;
  /** The total printed in the sheet, at two decimals. */
  readonly stated: Decimal | null;
  readonly implied: ImpliedScore | null;
  /** The re-examined scores with their remarks and total, assessed alike; null while there are none. */
  readonly reviewed: AssessedSheet | null;
  /** Rows whose rule was not applied, because frameworks that fit equally come to different results. */
  readonly disputed: readonly AssessedRow[];
}

export interface Total {
  /** Sum of the scores that can be read. */
  readonly sum: Decimal;
  /** The same from scores as they are before rounding: what a SUM over unrounded formulas shows. */
  readonly unrounded: Decimal;
  /** Rows whose score is blank or cannot be read. */
  readonly open: readonly AssessedRow[];
}

/** The score that the stated total implies for the only row that has none. */
export interface ImpliedScore {
  readonly row: AssessedRow;
  readonly score: Decimal;
}

/** null when the sheet prints another weight than the framework's: its rule is then not known. */
export function ruleOf({ definition, weight }: IndicatorRow): Rule | null {
  if (!definition) return null;
  const printed = weight?.figure?.value;
  return printed === undefined || printed.eq(definition.weight) ? definition.rule : null;
}

/** The points that an outcome leaves no doubt about; null while several are attainable. */
export function determinate(outcome: Outcome): Decimal | null {
  if (outcome.status === "scored" || outcome.status === "not-applicable") return roundPoints(outcome.points);
  const [first, ...more] = outcome.attainable.kind === "steps" ? outcome.attainable.points : [];
  return first !== undefined && more.length === 0 ? roundPoints(first) : null;
}

/** A negative score is out of range: "lost 6 of 5 points" would explain nothing. */
function pointsLost(score: Decimal | null, weight: Decimal | null): Decimal | null {
  return score === null || weight === null || score.lt(0) || score.gte(weight) ? null : weight.minus(score);
}

function pointsOf(cell: NumberCell | null): Decimal | null {
  return cell?.figure ? roundPoints(cell.figure.value) : null;
}

/** The rules that frameworks which fit just as well have for this row. */
function rivalRules({ id }: IndicatorRow, { framework }: ScoreSheet): Rule[] {
  return (framework?.rivals ?? [])
    .filter(({ indicators }) => id !== null && indicators.includes(id))
    .flatMap((rival) => indicatorsOf(rival.framework).filter((each) => each.id === id))
    .map(({ rule }) => rule);
}

const isSame = (a: Outcome, b: Outcome) =>
  a.status === b.status && JSON.stringify(a.attainable) === JSON.stringify(b.attainable);

function isDisputed(row: IndicatorRow, sheet: ScoreSheet, { facts }: FactBook): boolean {
  const rivals = rivalRules(row, sheet);
  const own = rivals.length === 0 ? undefined : ruleOf(row)?.score(facts);
  return own !== undefined && rivals.some((rule) => !isSame(rule.score(facts), own));
}

function assessed(
  row: IndicatorRow,
  { rule, book }: { readonly rule: Rule | null; readonly book: FactBook },
  mayBeLower: boolean,
): AssessedRow {
  const outcome = rule && rule.score(book.facts);
  const weight = row.weight?.figure?.value ?? row.definition?.weight ?? null;
  const score = pointsOf(row.score);
  return {
    row,
    book,
    name: nameOf(row),
    place: row.score?.ref ?? row.name.ref,
    weight,
    score,
    // Who gets none of the points of a 加分项 loses nothing.
    lost: /^加分/.test(row.name.text) ? null : pointsLost(score, weight),
    scored: rule && outcome && { rule, outcome },
    expected: outcome && determinate(outcome),
    mayBeLower,
  };
}

function assessRow(
  row: IndicatorRow,
  { book, sheet, disputed }: { book: FactBook; sheet: ScoreSheet; disputed: boolean },
): AssessedRow {
  const own = ownRule(row, sheet, book);
  if (own) return assessed(row, own, true);
  return assessed(row, { rule: disputed ? null : ruleOf(row), book }, false);
}

/** The funds as a row like the others, so that whatever judges a score can judge theirs. */
function fundsRow({ name, weight, score, remark, reviewed }: Funds): IndicatorRow {
  return {
    row: name.ref.row,
    name,
    weight,
    score,
    remark,
    dimension: null,
    group: null,
    description: null,
    criteria: null,
    deduction: null,
    reviewed,
    id: "execution",
    officialName: null,
    match: "none",
    definition: null,
    target: null,
  };
}

function assessFunds(sheet: ScoreSheet, book: FactBook): AssessedRow | null {
  if (!sheet.funds) return null;
  return assessed(fundsRow(sheet.funds), fundsRule(sheet, book) ?? { rule: null, book }, false);
}

function totalOf(rows: readonly AssessedRow[]): Total | null {
  if (!rows.some(({ row }) => row.score)) return null;
  return {
    sum: sum(rows.flatMap(({ score }) => score ?? [])),
    unrounded: roundPoints(sum(rows.flatMap(({ row }) => row.score?.figure?.value ?? []))),
    open: rows.filter(({ row, score }) => score === null && !isLeftOut(row)),
  };
}

/** null when more than one score is open, without a total, or where the implied score would lie outside 0…weight. */
function impliedScore(total: Total | null, stated: Decimal | null): ImpliedScore | null {
  const [row, ...more] = total?.open ?? [];
  if (!total || stated === null || !row || more.length > 0) return null;
  const score = roundPoints(stated.minus(total.sum));
  return score.lt(0) || row.weight === null || score.gt(row.weight) ? null : { row, score };
}

/** The sheet as whoever re-examined it filled it in; null while that column is missing or empty. */
function reviewedSheet(sheet: ScoreSheet): ScoreSheet | null {
  if (!sheet.indicators.some(({ reviewed }) => reviewed?.score.figure)) return null;
  const indicators = sheet.indicators.map((row): IndicatorRow => {
    const { score = null, remark = null } = row.reviewed ?? {};
    return { ...row, score, remark, deduction: null, reviewed: null };
  });
  // A cell merged over both columns is the department's total.
  const { col } = sheet.reviewedTotal?.ref ?? {};
  const total = col === sheet.total?.ref.col ? null : sheet.reviewedTotal;
  // Points of the funds that no column re-examines are open: a total may hold them or not.
  const funds = sheet.funds && {
    ...sheet.funds,
    score: sheet.funds.reviewed?.score ?? { ...sheet.funds.score, raw: null, figure: null },
    reviewed: null,
  };
  return { ...sheet, indicators, total, reviewedTotal: null, funds };
}

type Own = Pick<AssessedSheet, "book" | "tables" | "department" | "year">;

function assessSheet(sheet: ScoreSheet, own: Own): AssessedSheet {
  const { book } = own;
  const all = sheet.indicators.map((row) => {
    const disputed = isDisputed(row, sheet, book);
    return { disputed, row: assessRow(row, { book, sheet, disputed }) };
  });
  const rows = all.map(({ row }) => row);
  const disputed = all.flatMap((each) => (each.disputed ? each.row : []));
  const funds = assessFunds(sheet, book);
  const total = totalOf(funds ? [funds, ...rows] : rows);
  const stated = pointsOf(sheet.total);
  const again = reviewedSheet(sheet);
  const reviewed = again && assessSheet(again, own);
  const implied = impliedScore(total, stated);
  return { ...own, sheet, rows, funds, total, stated, implied, reviewed, disputed };
}

/** A report, what a bureau keeps of it and its papers ask for the same rows. */
export const assess = perObject((recognition: Recognition): readonly AssessedSheet[] =>
  recognition.scoreSheets.map((sheet) => {
    const { book, tables, owner, year, department } = dossierOf(recognition, sheet);
    return assessSheet(sheet, { book, tables, year, department: owner ?? (department?.text || null) });
  }),
);

/** The department's own scores, then those of the re-examination. */
export function scoreColumns(
  sheet: AssessedSheet,
): { readonly column: AssessedSheet; readonly isReviewed: boolean }[] {
  const own = { column: sheet, isReviewed: false };
  return sheet.reviewed ? [own, { column: sheet.reviewed, isReviewed: true }] : [own];
}

/** Whether any score can be read, in either column. */
export function hasScores(sheet: AssessedSheet): boolean {
  return scoreColumns(sheet).some(({ column }) => column.rows.some(({ score }) => score !== null));
}

/** Every row that has points: the funds of a project form, then the indicators. */
export function scoredRows({ funds, rows }: AssessedSheet): readonly AssessedRow[] {
  return funds ? [funds, ...rows] : rows;
}

/** The position of a row among the indicators, whichever column its score is from; null for the funds. */
export function positionOf({ rows, reviewed }: AssessedSheet, row: AssessedRow): number | null {
  const found = [rows, reviewed?.rows ?? []].map((each) => each.indexOf(row)).find((index) => index >= 0);
  return found ?? null;
}
