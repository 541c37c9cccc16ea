/** What a person typed for a fact, as the engine takes it. */
import type { FactRow } from "../../model/pane-report";
import { readNumber } from "../../model/supplied-facts";

/** A plain decimal; null when it is no number, or cannot be this fact (a negative amount, a ratio of 95 for 95%). */
export function readEntry(text: string, unit: FactRow["unit"]): string | null {
  const value = readNumber(text);
  if (value === null || value.lt(0)) return null;
  if (unit === "count" && !value.eq(value.round(0))) return null;
  // A ratio above 2 was typed as a percentage without its sign: 95 is 95%.
  return (unit === "ratio" && value.gt(2) ? value.div(100) : value).toFixed();
}
