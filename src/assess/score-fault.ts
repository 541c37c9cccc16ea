/**
 * What is wrong with a single score. One cell gets one error: the checks score-out-of-range, score-not-a-step and
 * score-differs-from-formula each report their own kind and leave the others alone.
 */
import type { Decimal } from "../decimal";
import { isAttainable } from "../rules/attainable";
import type { AssessedRow, Scored } from "./assess";

export type ScoreFault =
  | { readonly kind: "out-of-range"; readonly score: Decimal; readonly weight: Decimal }
  | { readonly kind: "not-a-step" | "differs"; readonly score: Decimal; readonly scored: Scored };

/** The gravest fault of the row's score; null when it is sound, blank or cannot be judged. */
export function scoreFault({ score, weight, scored }: AssessedRow): ScoreFault | null {
  if (score === null) return null;
  if (weight !== null && (score.lt(0) || score.gt(weight))) return { kind: "out-of-range", score, weight };
  if (!scored) return null;
  if (!isAttainable(scored.rule.attainable, score)) return { kind: "not-a-step", score, scored };
  if (!isAttainable(scored.outcome.attainable, score)) return { kind: "differs", score, scored };
  return null;
}
