/** Step sizes by unit: one person, one percentage point, about one hundredth of an amount. */
import { decimal, round, type Decimal } from "../../../src/decimal";
import type { FactReport } from "../../../src/what-if/report";
import { plainNumber } from "../../../src/facts/read";

const STEPS_OF_AMOUNT = 5;

/** 65.49 → 0.5, 1,609.19 → 50. */
function amountStep(value: Decimal): Decimal {
  return value.eq(0) ? decimal(1) : decimal(`${STEPS_OF_AMOUNT}e${value.e - 2}`);
}

/** What a figure looks like while it is edited: plain, a ratio as a percentage. */
export function editable(unit: FactReport["unit"], value: string | null): string {
  if (value === null) return "";
  return unit === "ratio" ? `${round(decimal(value).times(100), 4).toFixed()}%` : value;
}

/** null where the text is no number; never below zero. */
export function stepped(text: string, unit: FactReport["unit"], up: boolean): string | null {
  const value = text.trim() === "" ? decimal(0) : plainNumber(text)?.value;
  if (!value) return null;
  const shown = unit === "ratio" ? value.times(100) : value;
  const by = unit === "money" ? amountStep(shown) : decimal(1);
  const next = up ? shown.plus(by) : shown.minus(by);
  const kept = next.lt(0) ? decimal(0) : next;
  return unit === "ratio" ? `${kept.toFixed()}%` : kept.toFixed();
}
