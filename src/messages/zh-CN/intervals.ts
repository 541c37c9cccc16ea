/** Intervals of ratios in words. */
import { boundText } from "../../facts/format";
import type { Interval } from "../../interval";

/** "＜90%", "≥75%且＜90%". */
export function intervalText({ low, lowClosed, high, highClosed }: Interval): string {
  const above = `${lowClosed ? "≥" : "＞"}${boundText(low)}`;
  if (high === null) return above;
  if (lowClosed && highClosed && low.eq(high)) return `＝${boundText(low)}`;
  const below = `${highClosed ? "≤" : "＜"}${boundText(high)}`;
  return low.eq(0) && lowClosed ? below : `${above}且${below}`;
}
