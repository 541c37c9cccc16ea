/**
 * Exact decimal arithmetic for money, ratios and points.
 *
 * A double such as 0.9 enters as its 15 significant decimal digits (what Excel shows and compares by), so that
 * 90% is 90% and never 0.8999…. Points are rounded half-up at 2 decimals, as the published reports do.
 */
import type { Big } from "big.js";
import { read, readDouble, withoutNoise } from "./whole-digits";

export { decimalsOf, nearestQuotient } from "./whole-digits";

export type Decimal = Big;

/** What can be turned into a decimal without loss of meaning. */
export type Numeric = number | string | Decimal;

const POINT_DECIMALS = 2;

/**
 * @param x a finite number, a plain decimal text such as "12.50", or a decimal (returned as it is)
 * @throws RangeError for NaN, infinities and texts that are not a plain decimal
 */
export function decimal(x: Numeric): Decimal {
  if (typeof x === "object") return x;
  try {
    return typeof x === "number" ? readDouble(x) : read(x);
  } catch {
    throw new RangeError(`not a decimal number: ${x}`);
  }
}

export const ZERO = decimal(0);
export const ONE = decimal(1);

/** Rounds half away from zero at `places` decimals, after cutting noise beyond 15 significant digits. */
export function round(x: Numeric, places: number): Decimal {
  return withoutNoise(decimal(x)).round(places);
}

/** Points, as they are printed: half-up at 2 decimals. */
export function roundPoints(x: Numeric): Decimal {
  return round(x, POINT_DECIMALS);
}

export function sum(xs: Iterable<Numeric>): Decimal {
  let total: Decimal = ZERO;
  for (const x of xs) total = total.plus(decimal(x));
  return total;
}

/** For plain data: as a number, null where there is none. */
export function numberOrNull(x: Decimal | null | undefined): number | null {
  return x ? x.toNumber() : null;
}

export function min(first: Numeric, ...rest: Numeric[]): Decimal {
  return rest.reduce<Decimal>((a, b) => (decimal(b).lt(a) ? decimal(b) : a), decimal(first));
}

export function max(first: Numeric, ...rest: Numeric[]): Decimal {
  return rest.reduce<Decimal>((a, b) => (decimal(b).gt(a) ? decimal(b) : a), decimal(first));
}
