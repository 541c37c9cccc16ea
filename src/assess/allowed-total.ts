/** Totals that a form sets apart from the sum of its scores: the rest scaled to 100, a cap by the execution rate. */
import { decimal, min, roundPoints, sum, type Decimal } from "../decimal";
import { figure, type FactId, type FactValue } from "../facts/facts";
import { capOn, type TotalCap } from "../forms/project-form";
import type { AssessedRow, AssessedSheet } from "./assess";
import { isLeftOut } from "./own-indicators";

const FULL_MARKS = decimal(100);
const UNCHANGED: ReadonlyMap<FactId, FactValue> = new Map();

/** What was spent of the year's budget, by the form's own funds where it has them; null where one is not known. */
export function executionRate(
  { book, funds }: Pick<AssessedSheet, "book" | "funds">,
  changes: ReadonlyMap<FactId, FactValue> = UNCHANGED,
): Decimal | null {
  const facts = new Map([...(funds ?? { book }).book.facts, ...changes]);
  const own = funds?.scored?.rule.facts.map(({ id }) => figure(facts, id));
  const [spent, budget] = own ?? [
    figure(facts, "spending"),
    figure(facts, "adjusted-budget") ?? figure(facts, "original-budget"),
  ];
  return spent && budget?.gt(0) ? spent.div(budget) : null;
}

/** What the form sets in print, or by its parameters. */
export function capsOf({ caps, project }: AssessedSheet["sheet"]): readonly TotalCap[] {
  return [...caps, ...(project?.caps ?? [])];
}

/** The most that the total may be; null where the form, in print or by its parameters, sets no cap for its rate. */
export function capFor(assessed: AssessedSheet, changes = UNCHANGED): Decimal | null {
  const rate = executionRate(assessed, changes);
  return rate && capOn(capsOf(assessed.sheet), rate);
}

/** The rows that do not apply, where the form scales the rest to 100. */
export function scaledAway({ sheet, rows }: AssessedSheet): readonly AssessedRow[] {
  return sheet.project?.notApplicable === "scaled" ? rows.filter(({ row }) => isLeftOut(row)) : [];
}

/** The sum scaled to 100 where the form leaves out what does not apply; the sum itself where it does not, or all applies. */
export function scaledTotal(assessed: AssessedSheet, points: Decimal): Decimal {
  const leftOut = sum(scaledAway(assessed).flatMap(({ weight }) => weight ?? []));
  const rest = FULL_MARKS.minus(leftOut);
  if (leftOut.eq(0) || rest.lte(0)) return points;
  return roundPoints(points.times(FULL_MARKS).div(rest));
}

/** The total that the form has for these points: scaled, then capped. */
export function totalFor(assessed: AssessedSheet, points: Decimal, changes = UNCHANGED): Decimal {
  const scaled = scaledTotal(assessed, points);
  const most = capFor(assessed, changes);
  return most ? min(most, scaled) : scaled;
}
