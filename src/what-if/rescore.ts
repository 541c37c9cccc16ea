/**
 * What the scores would be if some facts were others.
 *
 * Rule is compared with rule: a score on the sheet that differs from the rule's own is shown beside it; mixed in, it
 * would look like an effect of the change. Where a rule cannot be applied (a judgement, a figure that is missing),
 * the sheet's own score stands on both sides. One thing is inferred from it: a score that is the most that the rule
 * still allows says that every judgement in it was favourable, so that a changed figure in the same indicator moves
 * it by what that figure alone is worth.
 */
import { assess, determinate, scoredRows, type AssessedRow, type AssessedSheet } from "../assess/assess";
import { totalFor } from "../assess/allowed-total";
import { gradesOf } from "../assess/form";
import { isLeftOut } from "../assess/own-indicators";
import { sum, type Decimal } from "../decimal";
import { gradeOf } from "../frameworks/framework";
import type { Recognition } from "../recognise/recognition";
import type { ScoreSheet } from "../recognise/score-sheet/types";
import { greatest } from "../rules/attainable";
import type { Outcome } from "../rules/scoring";
import { factsFor, type Changes } from "./facts-for-rule";

/** Where the points come from: the rule, the sheet's own score, or neither. */
export type Basis = "rule" | "sheet" | "none";

/** An assessed row under changed facts. */
export interface RescoredRow extends AssessedRow {
  /** The sheet's own score; of the only blank one, what the stated total implies. */
  readonly stated: Decimal | null;
  readonly isImplied: boolean;
  readonly before: Decimal | null;
  readonly after: Decimal | null;
  readonly basis: Basis;
  /** One of its facts was changed. */
  readonly touched: boolean;
  /** What the rule makes of the changed facts. */
  readonly outcome: Outcome | null;
}

export interface SheetWhatIf {
  readonly sheet: ScoreSheet;
  /** Every row that has points: the funds of a project form, then the indicators. */
  readonly indicators: readonly RescoredRow[];
  readonly stated: Decimal | null;
  readonly before: Decimal;
  readonly after: Decimal;
  /** null where some row has no score yet: the sums are partial, and no grade follows from them. */
  readonly grade: { readonly before: string | null; readonly after: string | null };
}

const NOTHING: Changes = new Map();

function movedBy(outcome: Outcome, before: Outcome, stated: Decimal | null): Decimal | null {
  const isMost = stated?.eq(greatest(before.attainable)) ?? false;
  return isMost ? greatest(outcome.attainable) : stated;
}

function rescoreRow(row: AssessedRow, implied: Decimal | null, changes: Changes): RescoredRow {
  const { scored, book } = row;
  const stated = row.score ?? implied;
  const common = { ...row, stated, isImplied: implied !== null };
  const unruled = { before: stated, after: stated, basis: stated ? "sheet" : "none" } as const;
  if (!scored) return { ...common, ...unruled, touched: false, outcome: null };
  const { rule } = scored;
  const touched = rule.facts.some(({ id }) => changes.has(id));
  const was = rule.score(factsFor(rule, book.facts, NOTHING));
  const is = touched ? rule.score(factsFor(rule, book.facts, changes)) : was;
  const before = determinate(was) ?? stated;
  const own = determinate(is);
  const after = own ?? (touched ? (determinate(was) ?? movedBy(is, was, stated)) : before);
  return {
    ...common,
    before,
    after,
    basis: own ? "rule" : after ? "sheet" : "none",
    touched,
    outcome: is,
  };
}

const total = (points: readonly (Decimal | null)[]): Decimal => sum(points.filter((each) => each !== null));

export function rescoreSheet(assessed: AssessedSheet, changes: Changes): SheetWhatIf {
  const { sheet, stated, implied } = assessed;
  const indicators = scoredRows(assessed).map((each) =>
    rescoreRow(each, each === implied?.row ? implied.score : null, changes),
  );
  const before = totalFor(assessed, total(indicators.map((each) => each.before)));
  const after = totalFor(assessed, total(indicators.map((each) => each.after)), changes);
  const grade = (points: Decimal, side: "before" | "after") =>
    indicators.some((each) => each[side] === null && !isLeftOut(each.row))
      ? null
      : gradeOf({ grades: gradesOf(sheet) }, points);
  return {
    sheet,
    indicators,
    stated,
    before,
    after,
    grade: { before: grade(before, "before"), after: grade(after, "after") },
  };
}

/** Every score sheet of the workbook under the changed facts. */
export function rescore(recognition: Recognition, changes: Changes): SheetWhatIf[] {
  return assess(recognition).map((sheet) => rescoreSheet(sheet, changes));
}
