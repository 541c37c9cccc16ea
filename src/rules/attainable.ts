/** Arithmetic on the sets of scores that a rule can award. */
import { decimal, max, min, roundPoints, ZERO, type Decimal, type Numeric } from "../decimal";
import type { Attainable } from "./scoring";

/** Above this many single values a set is given as a range; no published table comes near it. */
const MOST_STEPS = 400;
const HUNDREDTH = decimal("0.01");

/** Exact values, ascending, at 2 decimals, each once. */
export function steps(points: Iterable<Numeric>): Attainable {
  const distinct = new Map<string, Decimal>();
  for (const value of points) {
    const rounded = roundPoints(value);
    distinct.set(rounded.toFixed(2), rounded);
  }
  const sorted = [...distinct.values()].sort((a, b) => a.cmp(b));
  if (sorted.length <= MOST_STEPS) return { kind: "steps", points: sorted };
  return range(sorted[0] ?? ZERO, sorted[sorted.length - 1] ?? ZERO);
}

/** w, w − p, w − 2p … and the floor. Finer steps than points are printed in reach every hundredth, as those of one do. */
export function stepsDown(weight: Decimal, per: Decimal): Attainable {
  const step = max(per, HUNDREDTH);
  if (weight.div(step).gt(MOST_STEPS)) return range(ZERO, weight);
  const points = [ZERO];
  for (let left = weight; left.gt(ZERO); left = left.minus(step)) points.push(left);
  return steps(points);
}

/** Anything between two bounds, both included. */
export function range(from: Numeric, to: Numeric): Attainable {
  return { kind: "range", from: roundPoints(from), to: roundPoints(to) };
}

export function least(set: Attainable): Decimal {
  return set.kind === "range" ? set.from : (set.points[0] ?? ZERO);
}

export function greatest(set: Attainable): Decimal {
  return set.kind === "range" ? set.to : (set.points[set.points.length - 1] ?? ZERO);
}

/** Whether a score is in the set. */
export function isAttainable(set: Attainable, points: Numeric): boolean {
  const value = decimal(points);
  if (set.kind === "range") return value.gte(set.from) && value.lte(set.to);
  return set.points.some((step) => step.eq(value));
}

/** All sums of one value of each (the Minkowski sum). A range that would have gaps is given without them. */
export function add(a: Attainable, b: Attainable): Attainable {
  if (a.kind === "steps" && b.kind === "steps") {
    return steps(a.points.flatMap((x) => b.points.map((y) => x.plus(y))));
  }
  return range(least(a).plus(least(b)), greatest(a).plus(greatest(b)));
}

/** The set with one more value. */
export function including(set: Attainable, points: Decimal): Attainable {
  if (set.kind === "steps") return steps([...set.points, points]);
  return range(min(set.from, points), max(set.to, points));
}
