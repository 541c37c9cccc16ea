/** Totals that a form sets apart from the sum of its scores: a cap by the execution rate, the rest scaled to 100. */
import { decimal, roundPoints, sum, type Decimal } from "../decimal";
import { figure } from "../facts/facts";
import { capOn } from "../forms/project-form";
import type { AssessedSheet } from "./assess";
import { isLeftOut } from "./own-indicators";

const FULL_MARKS = decimal(100);

/** What was spent of the year's budget; null where one of them is not known. */
export function executionRate({ book: { facts } }: Pick<AssessedSheet, "book">): Decimal | null {
  const spent = figure(facts, "spending");
  const budget = figure(facts, "adjusted-budget") ?? figure(facts, "original-budget");
  return spent && budget?.gt(0) ? spent.div(budget) : null;
}

/** The most that the total may be; null where the form, in print or by its parameters, sets no cap for its rate. */
export function capFor(assessed: AssessedSheet): Decimal | null {
  const { caps, project } = assessed.sheet;
  const rate = executionRate(assessed);
  return rate && capOn([...caps, ...(project?.caps ?? [])], rate);
}

/** The sum scaled to 100 where the form leaves out what does not apply; null where it does not, or all applies. */
export function scaledTotal({ sheet, rows, total }: AssessedSheet): Decimal | null {
  const leftOut = sum(rows.flatMap(({ row, weight }) => (isLeftOut(row) ? (weight ?? []) : [])));
  const rest = FULL_MARKS.minus(leftOut);
  if (sheet.project?.notApplicable !== "scaled" || !total || leftOut.eq(0) || rest.lte(0)) return null;
  return roundPoints(total.sum.times(FULL_MARKS).div(rest));
}
