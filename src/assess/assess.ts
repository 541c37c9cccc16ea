/**
 * Recognition → assessed score sheets: what the rules make of each row, worked out once. Checks, report, proposals,
 * papers and what-if all read it here, so that no two of them can disagree about a row.
 */
import type { Decimal } from "../decimal";
import type { FactBook, IndicatorRow, Recognition, ScoreSheet } from "../recognise/types";
import type { Outcome, Rule } from "../rules/rule-kind";
import type { CellRef } from "../workbook/model";
import { determinate, nameOf, pointsLost, ruleOf, scoreOf, scoreRef, weightOf } from "./score-sheet";

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
  /** null where nobody has told us the rule (an unknown framework, another weight). */
  readonly scored: Scored | null;
  /** The one score that rule and facts leave possible; null while they leave several. */
  readonly expected: Decimal | null;
}

export interface Scored {
  readonly rule: Rule;
  readonly outcome: Outcome;
}

export interface AssessedSheet {
  readonly sheet: ScoreSheet;
  readonly book: FactBook;
  /** One for each of the sheet's indicators, in their order. */
  readonly rows: readonly AssessedRow[];
}

/** The facts of one score sheet. A workbook has one book today; whoever needs a sheet's facts asks here. */
export function factsOf(_sheet: ScoreSheet, { book }: Recognition): FactBook {
  return book;
}

export function assessRow(row: IndicatorRow, book: FactBook): AssessedRow {
  const rule = ruleOf(row);
  const outcome = rule && rule.score(book.facts);
  return {
    row,
    book,
    name: nameOf(row),
    place: scoreRef(row),
    weight: weightOf(row),
    score: scoreOf(row),
    lost: pointsLost(row),
    scored: rule && outcome && { rule, outcome },
    expected: outcome && determinate(outcome),
  };
}

export function assess(recognition: Recognition): AssessedSheet[] {
  return recognition.scoreSheets.map((sheet) => {
    const book = factsOf(sheet, recognition);
    return { sheet, book, rows: sheet.indicators.map((row) => assessRow(row, book)) };
  });
}
