/** Quarterly progress against the schedule, for the drawing. */
import { decimal, numberOrNull } from "../../src/decimal";
import { figure } from "../../src/facts/facts";
import type { Recognition } from "../../src/recognise/recognition";
import type { Quarter } from "./pane-report";

const NUMBERS = [1, 2, 3, 4] as const;
/** Time-proportional: a quarter of the year is a quarter of the budget. */
const PER_QUARTER = 0.25;

/** Progress as printed; else what was paid by the end of the quarter, of the budget. */
export function quarters({ book }: Recognition): Quarter[] {
  const budget = figure(book.facts, "adjusted-budget") ?? figure(book.facts, "original-budget");
  return NUMBERS.map((quarter) => {
    const stated = figure(book.facts, `progress-q${quarter}`);
    const paid = figure(book.facts, `paid-q${quarter}`);
    const computed = paid && budget?.gt(decimal(0)) ? paid.div(budget) : undefined;
    const progress = stated ?? computed;
    return { quarter, progress: numberOrNull(progress), scheduled: quarter * PER_QUARTER };
  });
}
