/**
 * What is wrong with a single score. One cell gets one error: the checks score-out-of-range, score-not-a-step and
 * score-differs-from-formula each report their own kind and leave the others alone.
 */
import type { Decimal } from "../decimal";
import type { IndicatorRow, Recognition } from "../recognise/types";
import { attains, determinate, outcomeOf, scoreOf, weightOf, type Scored } from "./score-sheet";

export type ScoreFault =
  | {
      readonly kind: "out-of-range";
      readonly score: Decimal;
      readonly weight: Decimal;
      readonly byRule: Decimal | null;
    }
  | { readonly kind: "not-a-step"; readonly score: Decimal; readonly scored: Scored }
  | {
      readonly kind: "differs";
      readonly score: Decimal;
      readonly scored: Scored;
      readonly byRule: Decimal | null;
    };

/** The gravest fault of the row's score; null when it is sound, blank or cannot be judged. */
export function scoreFault(row: IndicatorRow, recognition: Recognition): ScoreFault | null {
  const score = scoreOf(row);
  if (score === null) return null;
  const scored = outcomeOf(row, recognition);
  const byRule = scored && determinate(scored.outcome);
  const weight = weightOf(row);
  if (weight !== null && (score.lt(0) || score.gt(weight)))
    return { kind: "out-of-range", score, weight, byRule };
  if (!scored) return null;
  if (!attains(scored.rule.attainable, score)) return { kind: "not-a-step", score, scored };
  if (!attains(scored.outcome.attainable, score)) return { kind: "differs", score, scored, byRule };
  return null;
}
