/** Slips that several kinds recognise. */
import { round, type Decimal } from "../decimal";

const POINT_DECIMALS = 2;
const ROUND_DOWN = 0;
const NOISE_FREE_DECIMALS = 12;

/** Digits cut off instead of rounded. */
export function truncated(points: Decimal): Decimal {
  return round(points, NOISE_FREE_DECIMALS).round(POINT_DECIMALS, ROUND_DOWN);
}
