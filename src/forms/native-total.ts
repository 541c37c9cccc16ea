/** The total of a form as a native formula: what does not apply scaled away, then capped by the execution rate. */
import { literal, noiseFree } from "../rules/native";
import type { Interval } from "../interval";
import type { TotalCap } from "./project-form";

/** Above every total. */
const FULL_MARKS = "100";

/** @param leftOut the points of the rows that do not apply, as an expression */
export function scaledFormula(points: string, leftOut: string): string {
  return `${points}*${FULL_MARKS}/MAX(1,${FULL_MARKS}-${leftOut})`;
}

/**
 * At most what the form allows for the execution rate; a rate that is not known caps nothing.
 * @param funds the cells of what was paid and of the year's budget
 */
export function cappedFormula(
  points: string,
  caps: readonly TotalCap[],
  { executed, budget }: { readonly executed: string; readonly budget: string },
): string {
  if (caps.length === 0) return points;
  const rate = noiseFree(`${executed}/${budget}`);
  const most = caps.reduceRight(
    (rest, cap) => `IF(${isWithin(cap.rate, rate)},${literal(cap.most)},${rest})`,
    FULL_MARKS,
  );
  return `MIN(${points},IF(COUNT(${executed},${budget})<2,${FULL_MARKS},IF(${budget}<=0,${FULL_MARKS},${most})))`;
}

function isWithin({ low, lowClosed, high, highClosed }: Interval, value: string): string {
  const above = low ? [`${value}${lowClosed ? ">=" : ">"}${literal(low)}`] : [];
  const below = high ? [`${value}${highClosed ? "<=" : "<"}${literal(high)}`] : [];
  return `AND(${[...above, ...below].join(",") || "TRUE()"})`;
}
