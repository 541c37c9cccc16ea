/** What most checks of the score sheet ask of a row: its name, weight, score and rule. */
import { decimal, roundPoints, type Decimal } from "../decimal";
import { tidy } from "../text";
import type { IndicatorRow, NumberCell, Recognition, ScoreSheet } from "../recognise/types";
import type { Attainable, Outcome, Rule } from "../rules/rule-kind";
import type { CellRef, CellValue } from "../workbook/model";
import { isCellError } from "../workbook/model";

/** A number as a person writes it in a sentence: no exponent, no zeros at the end. */
export function plain(x: Decimal): string {
  return x.toFixed();
}

/** The label of a row as a message names it. */
export function nameOf(node: { readonly name: { readonly text: string } }): string {
  return tidy(node.name.text);
}

/** The weight printed in the sheet; the framework's where the sheet leaves it blank. */
export function weightOf(row: IndicatorRow): Decimal | null {
  return row.weight?.figure?.value ?? row.definition?.weight ?? null;
}

/** The score at the two decimals in which points are given; null when blank or not a number. */
export function scoreOf(row: IndicatorRow): Decimal | null {
  const value = row.score?.figure?.value;
  return value === undefined ? null : roundPoints(value);
}

/**
 * Points lost; null when none are, or when that cannot be said.
 * A negative score is out of range: "lost 6 of 5 points" would explain nothing.
 */
export function pointsLost(row: IndicatorRow): Decimal | null {
  const score = scoreOf(row);
  const weight = weightOf(row);
  return score === null || weight === null || score.lt(0) || score.gte(weight) ? null : weight.minus(score);
}

/** Where a finding about the row's score points to: the score, or the name where there is no score column. */
export function scoreRef(row: IndicatorRow): CellRef {
  return row.score?.ref ?? row.name.ref;
}

/**
 * The rule by which a row is scored.
 * A sheet that gives the indicator another weight has another rule, which nobody has told us: null then.
 */
export function ruleOf(row: IndicatorRow): Rule | null {
  if (!row.definition) return null;
  const printed = row.weight?.figure?.value;
  return printed === undefined || printed.eq(row.definition.weight) ? row.definition.rule : null;
}

export interface Scored {
  readonly rule: Rule;
  readonly outcome: Outcome;
}

/** The row's rule applied to the figures of the workbook; null where no rule applies. */
export function outcomeOf(row: IndicatorRow, recognition: Recognition): Scored | null {
  const rule = ruleOf(row);
  return rule && { rule, outcome: rule.score(recognition.book.facts) };
}

/** The points that an outcome leaves no doubt about; null while several are attainable. */
export function determinate(outcome: Outcome): Decimal | null {
  if (outcome.status === "scored" || outcome.status === "not-applicable") return roundPoints(outcome.points);
  const [first, ...more] = outcome.attainable.kind === "steps" ? outcome.attainable.points : [];
  return first !== undefined && more.length === 0 ? roundPoints(first) : null;
}

export function attains(attainable: Attainable, score: Decimal): boolean {
  return attainable.kind === "steps"
    ? attainable.points.some((points) => roundPoints(points).eq(score))
    : score.gte(attainable.from) && score.lte(attainable.to);
}

/** True for an empty cell and for one that holds only white space (a formula may leave an empty text). */
export function isBlank(cell: NumberCell): boolean {
  return cell.raw === null || (typeof cell.raw === "string" && cell.raw.trim() === "");
}

/** What stands in a cell, for a message: text as typed, an error by its name. */
export function rawText(value: CellValue): string {
  if (value === null) return "";
  return isCellError(value) ? value.error : tidy(String(value));
}

export interface Total {
  /** Sum of the scores that can be read. */
  readonly sum: Decimal;
  /** The same from scores as they are before rounding: what a SUM over unrounded formulas shows. */
  readonly unrounded: Decimal;
  /** Rows whose score is blank or cannot be read. */
  readonly open: readonly IndicatorRow[];
}

/** The scores added up; null when the sheet has no score column. */
export function totalOf(sheet: ScoreSheet): Total | null {
  if (!sheet.indicators.some((row) => row.score)) return null;
  let sum = decimal(0);
  let unrounded = decimal(0);
  const open: IndicatorRow[] = [];
  for (const row of sheet.indicators) {
    const score = scoreOf(row);
    if (score === null) open.push(row);
    else {
      sum = sum.plus(score);
      unrounded = unrounded.plus(row.score!.figure!.value);
    }
  }
  return { sum, unrounded: roundPoints(unrounded), open };
}

/** The total printed in the sheet, at two decimals. */
export function statedTotal(sheet: ScoreSheet): Decimal | null {
  const value = sheet.total?.figure?.value;
  return value === undefined ? null : roundPoints(value);
}

/**
 * The score that the stated total implies for the only blank one; null when more than one is open, when there is
 * no total, or when the implied score would lie outside 0…weight.
 */
export function impliedScore(
  sheet: ScoreSheet,
): { readonly row: IndicatorRow; readonly score: Decimal } | null {
  const total = totalOf(sheet);
  const stated = statedTotal(sheet);
  const [row, ...more] = total?.open ?? [];
  if (!total || stated === null || !row || more.length > 0) return null;
  const score = roundPoints(stated.minus(total.sum));
  const weight = weightOf(row);
  return score.lt(0) || weight === null || score.gt(weight) ? null : { row, score };
}
