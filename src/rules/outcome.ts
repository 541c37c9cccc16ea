/** Ways to say what came out, so that every kind says it in the same shape. */
import { roundPoints, type Decimal } from "../decimal";
import { steps as stepsOf } from "./attainable";
import type { FactId, Facts, FactValue } from "../facts/facts";
import type { Attainable, Outcome, Reason, Step } from "./scoring";

export function scored(exact: Decimal, steps: readonly Step[], reason?: Reason): Outcome {
  const points = roundPoints(exact);
  const attainable = stepsOf([points]);
  return { status: "scored", points, steps, attainable, ...(reason ? { reason } : {}) };
}

export function notApplicable(points: Decimal, steps: readonly Step[], reason: Reason): Outcome {
  return { status: "not-applicable", points, steps, attainable: stepsOf([points]), reason };
}

export function missing(
  facts: readonly FactId[],
  attainable: Attainable,
  steps: readonly Step[] = [],
): Outcome {
  return { status: "missing", missing: facts, attainable, steps };
}

export function needsReview(
  reason: Reason,
  attainable: Attainable,
  facts: readonly FactId[] = [],
  steps: readonly Step[] = [],
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
