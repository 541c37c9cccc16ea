/**
 * What is wrong with a single score. One cell gets one error: the checks score-out-of-range, score-not-a-step and
 * score-differs-from-formula each report their own kind and leave the others alone.
 */
import { decimal, max, min, round, ZERO, type Decimal } from "../decimal";
import { figure, type FactId } from "../facts/facts";
import { halfDigit } from "../recognise/quantities";
import type { FactBook } from "../recognise/types";
import { greatest, isAttainable } from "../rules/attainable";
import type { AlternativeKey } from "../rules/scoring";
import { squeeze } from "../text";
import type { AssessedRow, Scored } from "./assess";

export type ScoreFault =
  | { readonly kind: "out-of-range"; readonly score: Decimal; readonly weight: Decimal }
  | { readonly kind: "not-a-step" | "differs"; readonly score: Decimal; readonly scored: Scored };

/** "最高得1分", "最多计2分": the form decides how it is to be read. */
const PRINTED_CAP = /(?:最高|最多|不超过)[得计]?\d+(?:\.\d+)?分/;

export interface OtherReading {
  readonly key: AlternativeKey;
  readonly score: Decimal;
  readonly scored: Scored;
  readonly expected: Decimal;
}

/** The reading by which the score is right, where the printed text leaves several; null where it is right or wrong by all. */
export function otherReading({ row, score, scored, expected, book }: AssessedRow): OtherReading | null {
  if (score === null || !scored || expected === null || expected.eq(score)) return null;
  const printed = squeeze(row.criteria?.text ?? "");
  if (PRINTED_CAP.test(printed)) return null;
  const found = scored.rule
    .alternatives(book.facts)
    .find(
      ({ isReading, isRuledOut, points }) => isReading && points.eq(score) && !(isRuledOut && printed === ""),
    );
  return found ? { key: found.key, score, scored, expected } : null;
}

/** From two decimals of a percent on, a printed rate may stand for any that rounds to it. */
const ROUNDED_DECIMALS = 4;
const HUNDREDTH = decimal("0.01");

/**
 * Whether the score follows from the amounts behind printed rates, which the workbook does not hold: 96.25% may be
 * 96.246%, and two points of it 1.92 as well as 1.93.
 */
function isWithinRounding(score: Decimal, { rule }: Scored, book: FactBook): boolean {
  const rounded = rule.facts.flatMap(({ id }): [FactId, Decimal, Decimal][] => {
    const found = book.sources.get(id)?.[0]?.figure;
    const value = figure(book.facts, id);
    if (!found || !value || found.unit?.kind !== "ratio" || found.decimals < ROUNDED_DECIMALS) return [];
    return value.eq(found.printed) ? [[id, value, halfDigit(found)]] : [];
  });
  if (rounded.length === 0) return false;
  const [own, ...others] = [0, -1, 1].map((sign) => {
    const moved = rounded.map(([id, value, half]) => [id, value.plus(half.times(sign))] as const);
    return rule.score(new Map([...book.facts, ...moved])).attainable;
  });
  // Judgements may leave several scores: each is compared with its own at the ends.
  const ends = others.map((set) => (set.kind === "steps" ? set.points : []));
  if (own?.kind !== "steps" || ends.some(({ length }) => length !== own.points.length)) return false;
  return own.points.some((points, i) => {
    const atEnds = ends.map((end) => end[i]!);
    const isNear = score.minus(points).abs().lte(HUNDREDTH.times(rounded.length));
    return isNear && score.gte(min(points, ...atEnds)) && score.lte(max(points, ...atEnds));
  });
}

/** A project's own form says nothing of decimals: 9.4 points for 9.389 are rounded, to one decimal as printed. */
const isRoundedToOne = ({ row, score, expected }: AssessedRow): boolean =>
  !row.definition &&
  score !== null &&
  expected !== null &&
  row.score?.figure?.decimals === 1 &&
  round(expected, 1).eq(score);

/** The most severe fault of the row's score; null when it is correct, blank or cannot be checked. */
export function scoreFault(row: AssessedRow): ScoreFault | null {
  const { score, weight, scored } = row;
  if (score === null) return null;
  // Points to be taken off ("被通报批评", weight -5) reach from the weight up to 0.
  if (weight !== null && (score.lt(min(weight, ZERO)) || score.gt(max(weight, ZERO))))
    return { kind: "out-of-range", score, weight };
  if (!scored) return null;
  if (!isAttainable(scored.rule.attainable, score)) return { kind: "not-a-step", score, scored };
  if (isAttainable(scored.outcome.attainable, score) || otherReading(row)) return null;
  if (isWithinRounding(score, scored, row.book) || isRoundedToOne(row)) return null;
  if (row.mayBeLower && score.lt(greatest(scored.outcome.attainable))) return null;
  return { kind: "differs", score, scored };
}
