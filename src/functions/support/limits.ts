/** What the functions take at the most and at the least. */
import { decimal, type Decimal } from "../../decimal";

/** No rule can be told apart below a tenth of a point. */
export const LEAST_WEIGHT = decimal("0.1");
export const MOST_WEIGHT = decimal(1000);

/** What one step beyond a limit may cost at the least. */
export const LEAST_PER_STEP = decimal("0.01");

/** A weight, or points of one fault. */
export function isWeight(value: Decimal): boolean {
  return value.gte(LEAST_WEIGHT) && value.lte(MOST_WEIGHT) && value.eq(value.round(2));
}

/** Longer checklists are none; their sums would only cost time. */
export const MOST_ITEMS = 200;
export const MOST_ITEM_POINTS = decimal(1000);
