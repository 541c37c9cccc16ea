/**
 * What the result of one target earns: the maths of every row that has a target and an actual value, whatever form it
 * stands in (project form, 效果性 of a department's sheet).
 *
 * Reached: full points. A lower limit not reached: actual ÷ target. An upper limit exceeded: in a line to 0 at twice
 * the limit, or limit ÷ actual where the form says so. An exact target: below it as a lower, above it as an upper limit.
 */
import { ONE, ZERO, type Decimal } from "../decimal";

/** ≥, ≤ or ＝ the target. */
export const TARGET_SENSES = ["at-least", "at-most", "equal"] as const;
export type TargetSense = (typeof TARGET_SENSES)[number];

/** How a result above an upper limit is counted. */
export type ExceededReading = "line" | "quotient";

/** Which of the rules above decided. "nothing": a target of 0 that was missed, or twice an upper limit. */
export type TargetEffect = "reached" | "short" | ExceededReading | "nothing";

/** `part ÷ whole` of the points, 0–1; kept apart so that the points are divided once. `whole` > 0. */
export interface TargetShare {
  readonly effect: TargetEffect;
  readonly part: Decimal;
  readonly whole: Decimal;
}

/** @param actual and `target` ≥ 0, in one unit (a date as its month or day, a percentage as a ratio) */
export function targetShare(
  sense: TargetSense,
  actual: Decimal,
  target: Decimal,
  exceeded: ExceededReading = "line",
): TargetShare {
  const isShort = sense !== "at-most" && actual.lt(target);
  const isAbove = sense !== "at-least" && actual.gt(target);
  if (isShort) return { effect: "short", part: actual, whole: target };
  if (!isAbove) return { effect: "reached", part: ONE, whole: ONE };
  if (exceeded === "quotient" && target.gt(ZERO)) return { effect: exceeded, part: target, whole: actual };
  const left = target.times(2).minus(actual);
  if (exceeded === "line" && left.gt(ZERO)) return { effect: exceeded, part: left, whole: target };
  return { effect: "nothing", part: ZERO, whole: ONE };
}

/** `targetShare` as a native expression over two cells; both must hold numbers ≥ 0. */
export function nativeTargetShare(
  sense: TargetSense,
  actual: string,
  target: string,
  exceeded: ExceededReading = "line",
): string {
  const short = `${actual}/${target}`;
  const line = `IF(${target}=0,0,MAX(0,2-${actual}/${target}))`;
  const above = exceeded === "quotient" ? `${target}/${actual}` : line;
  const missed = { "at-least": short, "at-most": above, equal: `IF(${actual}<${target},${short},${above})` }[
    sense
  ];
  const reached = { "at-least": ">=", "at-most": "<=", equal: "=" }[sense];
  return `IF(${actual}${reached}${target},1,${missed})`;
}
