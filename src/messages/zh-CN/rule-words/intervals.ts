/** Intervals of ratios in words. */
import { boundText } from "../../../facts/format";
import type { Interval } from "../../../interval";

/** "＜90%", "≥75%且＜90%". */
export function intervalText({ low, lowClosed, high, highClosed }: Interval): string {
  const below = high && `${highClosed ? "≤" : "＜"}${boundText(high)}`;
  const above = low && `${lowClosed ? "≥" : "＞"}${boundText(low)}`;
  if (low && high?.eq(low)) return `＝${boundText(low)}`;
  return above && below ? `${above}且${below}` : (above ?? below ?? "∞");
}
