/** Intervals of ratios or points, written as people write them: "[90%, 100%]", "(100%, ∞)", "(-∞, 0]". */
import { decimal, ONE, ZERO, type Decimal } from "./decimal";

export interface Interval {
  /** null: no lower bound. */
  readonly low: Decimal | null;
  readonly lowClosed: boolean;
  /** null: no upper bound. */
  readonly high: Decimal | null;
  readonly highClosed: boolean;
}

/** What keeps a list of intervals from being a partition, and where. */
export interface PartitionFault {
  /** gap: values that none owns; overlap: values that two own; the edges: the same for a single value. */
  readonly code: "gap" | "overlap" | "edge-unowned" | "edge-owned-twice" | "outside";
  readonly at: Decimal;
}

const NUMBER = String.raw`(-?\d+(?:\.\d+)?)\s*(%?)`;
const PATTERN = new RegExp(String.raw`^([[(])\s*(?:${NUMBER}|-∞)\s*[,，]\s*(?:${NUMBER}|∞)\s*([\])])$`);
const HUNDRED = decimal(100);

/**
 * @param text for instance "[90%, 100%)"; a percentage is a ratio, so 90% is 0.9
 * @throws RangeError when the text is no interval, is empty, or closes at infinity
 */
export function parseInterval(text: string): Interval {
  const match = PATTERN.exec(text.trim());
  if (!match) throw new RangeError(`not an interval: ${text}`);
  const [, open, lowDigits, lowSign, highDigits, highSign, close] = match;
  const low = lowDigits === undefined ? null : bound(lowDigits, lowSign);
  const high = highDigits === undefined ? null : bound(highDigits, highSign);
  const interval = { low, lowClosed: open === "[", high, highClosed: close === "]" };
  const closesAtInfinity = (low === null && interval.lowClosed) || (high === null && interval.highClosed);
  if (closesAtInfinity || isEmpty(interval)) throw new RangeError(`an interval that holds nothing: ${text}`);
  return interval;
}

function bound(digits: string, sign: string | undefined): Decimal {
  return sign === "%" ? decimal(digits).div(HUNDRED) : decimal(digits);
}

function isEmpty({ low, lowClosed, high, highClosed }: Interval): boolean {
  if (low === null || high === null) return false;
  return high.lt(low) || (high.eq(low) && !(lowClosed && highClosed));
}

/** Whether `part ÷ whole` lies inside; compared by multiplication, so that no division can blur a bound. `whole` > 0. */
export function contains(interval: Interval, part: Decimal, whole: Decimal = ONE): boolean {
  const { low, high } = interval;
  const fromLow = low ? part.cmp(low.times(whole)) : 1;
  if (fromLow < Number(!interval.lowClosed)) return false;
  return !high || part.cmp(high.times(whole)) < Number(interval.highClosed);
}

/** Everything from 0 upwards: what bands of a ratio must cover. */
const FROM_ZERO: Interval = { low: ZERO, lowClosed: true, high: null, highClosed: false };
/** Everything: what bands must cover that speak of values below 0. */
const ALL: Interval = { low: null, lowClosed: false, high: null, highClosed: false };

/** In ascending order; equal lower bounds with the closed one first. */
export function ascending<T>(items: readonly T[], interval: (item: T) => Interval): T[] {
  return [...items].sort((a, b) => {
    const [x, y] = [interval(a), interval(b)];
    if (!x.low || !y.low) return Number(y.low === null) - Number(x.low === null);
    return x.low.cmp(y.low) || Number(y.lowClosed) - Number(x.lowClosed);
  });
}

/**
 * Whether the intervals cover `over` with no gap, and no value belongs to two of them.
 * @param over without it everything from 0, or all there is where an interval goes below 0
 * @returns null for a partition, else the first fault from below
 */
export function partitionFault(intervals: readonly Interval[], over?: Interval): PartitionFault | null {
  const sorted = ascending(intervals, (interval) => interval);
  const [first] = sorted;
  if (!first) return { code: "gap", at: over?.low ?? ZERO };
  const whole = over ?? (!first.low || first.low.lt(ZERO) ? ALL : FROM_ZERO);
  const start = beginning(first, whole);
  if (start) return start;
  for (const [index, lower] of sorted.entries()) {
    const upper = sorted[index + 1];
    const fault = upper ? faultBetween(lower, upper) : faultAtEnd(lower, whole);
    if (fault) return fault;
  }
  return null;
}

function beginning({ low, lowClosed }: Interval, over: Interval): PartitionFault | null {
  if (!over.low) return low && { code: "gap", at: low };
  if (!low || low.lt(over.low)) return { code: "outside", at: low ?? over.low };
  if (low.gt(over.low)) return { code: "gap", at: over.low };
  return lowClosed === over.lowClosed ? null : { code: "edge-unowned", at: over.low };
}

function faultBetween(lower: Interval, upper: Interval): PartitionFault | null {
  if (!upper.low) return { code: "overlap", at: lower.high ?? ZERO };
  if (lower.high === null || upper.low.lt(lower.high)) return { code: "overlap", at: upper.low };
  if (upper.low.gt(lower.high)) return { code: "gap", at: lower.high };
  if (lower.highClosed && upper.lowClosed) return { code: "edge-owned-twice", at: upper.low };
  if (!lower.highClosed && !upper.lowClosed) return { code: "edge-unowned", at: upper.low };
  return null;
}

function faultAtEnd(last: Interval, over: Interval): PartitionFault | null {
  if (over.high === null) return last.high === null ? null : { code: "gap", at: last.high };
  if (last.high === null || last.high.gt(over.high)) return { code: "outside", at: over.high };
  if (last.high.lt(over.high)) return { code: "gap", at: last.high };
  return last.highClosed === over.highClosed ? null : { code: "edge-unowned", at: over.high };
}
