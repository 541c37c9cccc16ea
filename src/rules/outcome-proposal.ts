/**
 * What the department's own indicators would give for 效果性: a proposal that a person accepts or changes, never a score.
 *
 * Reached: full points; not reached: in proportion; reverse (at most): falls in a line to 0 at twice the target;
 * qualitative: 80–100%, 60–80% or 0–60% of the points.
 */
import { decimal, max, min, ONE, roundPoints, sum, ZERO, type Decimal } from "../decimal";

export const QUALITATIVE_LEVELS = ["reached", "partly", "missed"] as const;
export type QualitativeLevel = (typeof QUALITATIVE_LEVELS)[number];

/** One of the department's own indicators with the points that it counts for. */
export type OwnIndicator =
  | {
      readonly kind: "numeric";
      readonly points: Decimal;
      readonly target: Decimal;
      readonly actual: Decimal;
      readonly sense: "at-least" | "at-most" | "equal";
    }
  | { readonly kind: "qualitative"; readonly points: Decimal; readonly level: QualitativeLevel };

/** Between which points an indicator, or all of them, may be set; equal where the figures leave no choice. */
export interface Proposal {
  readonly from: Decimal;
  readonly to: Decimal;
}

export interface OutcomeProposal extends Proposal {
  /** In the order given. */
  readonly items: readonly Proposal[];
}

const LEVEL_SHARES: Readonly<Record<QualitativeLevel, readonly [string, string]>> = {
  reached: ["0.8", "1"],
  partly: ["0.6", "0.8"],
  missed: ["0", "0.6"],
};

/** @param indicators with points ≥ 0, targets and results ≥ 0 in one unit each */
export function proposeOutcome(indicators: readonly OwnIndicator[]): OutcomeProposal {
  const items = indicators.map(proposeOne);
  return { items, from: sum(items.map(({ from }) => from)), to: sum(items.map(({ to }) => to)) };
}

function proposeOne(indicator: OwnIndicator): Proposal {
  if (indicator.kind === "qualitative") {
    const [from, to] = LEVEL_SHARES[indicator.level];
    return { from: roundPoints(indicator.points.times(from)), to: roundPoints(indicator.points.times(to)) };
  }
  const points = roundPoints(indicator.points.times(shareOf(indicator)));
  return { from: points, to: points };
}

/** The part of the points that a result earns, 0–1. */
function shareOf({ target, actual, sense }: Extract<OwnIndicator, { kind: "numeric" }>): Decimal {
  const rising = () => (actual.gte(target) ? ONE : max(ZERO, actual.div(target)));
  const falling = () => {
    if (actual.lte(target)) return ONE;
    return target.eq(ZERO) ? ZERO : max(ZERO, decimal(2).minus(actual.div(target)));
  };
  if (sense === "at-least") return rising();
  return sense === "at-most" ? falling() : min(rising(), falling());
}
