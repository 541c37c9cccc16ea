/** Ways to say what came out, so that every kind says it in the same shape. */
import { roundPoints, type Decimal } from "../decimal";
import type { FactId, Facts, FactValue } from "../facts/facts";
import type { Attainable, Outcome, Reason, Step } from "./scoring";

/** The working for points that are known by then. */
type Working = (points: Decimal) => readonly Step[];

const NO_STEPS = () => [];

function settled<S extends string>(status: S, exact: Decimal, working: Working) {
  const points = roundPoints(exact);
  const attainable: Attainable = { kind: "steps", points: [points] };
  return { status, points, steps: () => working(points), attainable };
}

export function scored(exact: Decimal, working: Working, reason?: Reason): Outcome {
  const outcome = settled("scored", exact, working);
  return reason ? { ...outcome, reason } : outcome;
}

export function notApplicable(points: Decimal, working: Working, reason: Reason): Outcome {
  return { ...settled("not-applicable", points, working), reason };
}

export function missing(
  facts: readonly FactId[],
  attainable: Attainable,
  steps: Outcome["steps"] = NO_STEPS,
): Outcome {
  return { status: "missing", missing: facts, attainable, steps };
}

export function needsReview(
  reason: Reason,
  attainable: Attainable,
  facts: readonly FactId[] = [],
  steps: Outcome["steps"] = NO_STEPS,
): Outcome {
  return { status: "needs-review", reason, missing: facts, attainable, steps };
}

/** The points, where they are determined; else null. */
export function pointsOf(outcome: Outcome): Decimal | null {
  return "points" in outcome ? outcome.points : null;
}

/** The same facts with one of them changed. */
export function withFact(facts: Facts, id: FactId, value: FactValue): Facts {
  return new Map(facts).set(id, value);
}
