/** Where points were lost: for each deduction the figures, what would win it back, and a drafted remark. Plain data. */
import { nameOf } from "../assess/cells";
import { labelOf } from "../assess/form";
import { figure } from "../facts/facts";
import { plain } from "../facts/format";
import { assess, positionOf, scoredRows, type AssessedRow, type AssessedSheet } from "../assess/assess";
import { remarkOf, saysNothing } from "../assess/remark";
import { winBacks } from "../assess/win-back";
import { sum } from "../decimal";
import type { Messages } from "../messages/messages";
import type { Recognition } from "../recognise/recognition";
import type { FormFamily, IndicatorRow, LevelNode, ScoreSheet } from "../recognise/score-sheet/types";
import { deviationText } from "../report/review";
import { findingsAt, groupFindings, type SheetFindings } from "../report/group";
import type { Finding, Report } from "../report/report";
import { refAddress } from "../workbook/model";
import { draftRemark, reasonsOf } from "./remark";

/**
 * What the points are computed from: the workbook's figures, figures that it lacks, a person's judgement (which the
 * workbook may hold item by item), or no rule that is known (an unknown framework, a weight of the sheet's own).
 */
export type DeductionBasis = "figures" | "missing" | "judgement" | "no-rule";

export interface DeductionRow {
  /** Position among the sheet's indicators; null for the funds of a project form. */
  readonly index: number | null;
  readonly dimension: string | null;
  readonly group: string | null;
  readonly indicator: string;
  /** The score's cell. */
  readonly cell: string;
  readonly weight: number;
  readonly score: number;
  readonly lost: number;
  /** The score by the rule, where it is certain and another than the printed one. */
  readonly byRule: number | null;
  readonly basis: DeductionBasis;
  /** The figures that the rule asks for and the workbook lacks, by name. */
  readonly missing: readonly string[];
  /** The working with its figures and judgements; empty where the workbook has none of either. */
  readonly working: readonly string[];
  /** The least changes of the figures that win points back, in words. */
  readonly winBack: readonly string[];
  /** Both scores in words, where the re-examination gave another than the department did. */
  readonly reviewed: string | null;
  /** What the sheet itself says; empty where it says nothing. */
  readonly ownRemark: string;
  /** A remark with the figures, its reason and measures left to be filled in. */
  readonly draft: string;
  /** What is wrong with the indicator and must be corrected first. */
  readonly errors: readonly string[];
}

/** The deductions of one score sheet, most points first. */
export interface SheetDeductions {
  readonly sheet: string;
  /** What people call the form: with its project, where it is about one. */
  readonly label: string;
  readonly form: FormFamily;
  readonly rows: readonly DeductionRow[];
  /** Sums over the rows. */
  readonly weight: number;
  readonly score: number;
  readonly lost: number;
  /** The totals that the sheet states: the department's own, and the re-examined one where the list is of its scores. */
  readonly total: number | null;
  readonly reviewedTotal: number | null;
  /** Rows without a readable score, whose deduction is not known. */
  readonly unscored: readonly string[];
}

export interface DeductionList {
  readonly sheets: readonly SheetDeductions[];
}

const total = (rows: readonly DeductionRow[], of: "weight" | "score" | "lost"): number =>
  Number(sum(rows.map((row) => row[of])));

/** Points lost over all sheets, as people write them. */
export function totalLost({ sheets }: DeductionList): string {
  return plain(sum(sheets.map(({ lost }) => lost)));
}

export function deductionCount({ sheets }: DeductionList): number {
  return sheets.reduce((count, { rows }) => count + rows.length, 0);
}

export function allUnscored({ sheets }: DeductionList): string[] {
  return sheets.flatMap(({ unscored }) => unscored);
}

function possibleWinBacks(row: AssessedRow, messages: Messages) {
  // More by the data than the sheet gives: there is nothing to win back, the score is to be checked.
  return row.score && row.expected?.gt(row.score) ? [] : winBacks(row, messages);
}

function basisOf({ scored, book }: AssessedRow, working: readonly string[]): DeductionBasis {
  if (!scored) return "no-rule";
  const { rule } = scored;
  if (working.length > 0 && rule.facts.some(({ id }) => figure(book.facts, id))) return "figures";
  return rule.isJudgement ? "judgement" : "missing";
}

function missingFacts({ scored }: AssessedRow, { rules }: Messages): string[] {
  if (!scored || scored.rule.isJudgement || !("missing" in scored.outcome)) return [];
  return scored.outcome.missing.map((id) => rules.fact({ id }));
}

/** What the sheet itself says; empty where it says nothing. */
function ownRemark(row: IndicatorRow): string {
  const text = remarkOf(row) ?? "";
  return saysNothing(text) ? "" : text;
}

/** The score that the department gave itself beside the one that it was given; null where they are the same. */
function reviewedText(own: AssessedRow, again: AssessedRow, { review }: Messages): string | null {
  const [before, after] = [own.score, again.score];
  if (!before || !after || before.eq(after)) return null;
  return review.change({
    own: plain(before),
    reviewed: plain(after),
    deviation: deviationText(Number(before), Number(after)),
  });
}

/** @param assessed the row with the score that the list is about, @param own with the department's, often the same */
function deductionRow(
  assessed: AssessedRow,
  own: AssessedRow,
  index: number | null,
  sheet: ScoreSheet,
  findings: readonly Finding[],
  messages: Messages,
): DeductionRow[] {
  const { dimensions, groups } = sheet;
  const { row, weight, score, lost, expected } = assessed;
  if (lost === null || score === null || weight === null) return [];
  const back = possibleWinBacks(assessed, messages);
  const working = reasonsOf(assessed, messages);
  const levelName = (node: LevelNode | undefined) => (node ? nameOf(node) : null);
  return [
    {
      index,
      dimension: levelName(dimensions[row.dimension ?? -1]),
      group: levelName(groups[row.group ?? -1]),
      indicator: assessed.name,
      cell: refAddress(assessed.place),
      weight: Number(weight),
      score: Number(score),
      lost: Number(lost),
      byRule: expected && !expected.eq(score) ? Number(expected) : null,
      basis: basisOf(assessed, working),
      missing: missingFacts(assessed, messages),
      working,
      winBack: back.map(messages.papers.list.winBack),
      reviewed: reviewedText(own, assessed, messages),
      ownRemark: ownRemark(row) || ownRemark(own.row),
      draft: draftRemark(assessed, sheet, messages),
      errors: findings.filter(({ severity }) => severity === "error").map(({ message }) => message),
    },
  ];
}

/** @param column whose scores: the sheet's own, or those of its re-examination */
function sheetDeductions(
  own: AssessedSheet,
  column: AssessedSheet,
  found: SheetFindings,
  messages: Messages,
): SheetDeductions {
  const { sheet } = own;
  const all = scoredRows(column);
  const rows = all
    .flatMap((row, at) => {
      const index = positionOf(column, row);
      return deductionRow(row, scoredRows(own)[at]!, index, sheet, findingsAt(found, index), messages);
    })
    .sort((a, b) => b.lost - a.lost);
  return {
    sheet: sheet.sheet,
    label: labelOf(sheet),
    form: sheet.family,
    rows,
    weight: total(rows, "weight"),
    score: total(rows, "score"),
    lost: total(rows, "lost"),
    total: own.stated && Number(own.stated),
    reviewedTotal: column === own ? null : column.stated && Number(column.stated),
    unscored: all.filter(({ score }) => score === null).map(({ name }) => name),
  };
}

type Column = (sheet: AssessedSheet) => AssessedSheet;

function listOf(column: Column, recognition: Recognition, report: Report, messages: Messages): DeductionList {
  const found = groupFindings(report, report.findings).sheets;
  return {
    sheets: assess(recognition).map((sheet, index) =>
      sheetDeductions(sheet, column(sheet), found[index]!, messages),
    ),
  };
}

/**
 * Of the scores that count: those of the re-examination, where a sheet has them.
 * @param report of the same recognition: what is wrong with an indicator stands beside its deduction
 */
export function deductionList(recognition: Recognition, report: Report, messages: Messages): DeductionList {
  return listOf((sheet) => sheet.reviewed ?? sheet, recognition, report, messages);
}

/** The same of the scores that the department gave itself, for its own report. */
export function ownDeductions(recognition: Recognition, report: Report, messages: Messages): DeductionList {
  return listOf((sheet) => sheet, recognition, report, messages);
}
