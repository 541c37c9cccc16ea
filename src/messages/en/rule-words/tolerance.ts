/** How a tolerance explains itself: its working and its criteria. */
import { round, type Decimal } from "../../../decimal";
import { boundText, groupedNumber, pointsText } from "../../../facts/format";
import { intervalText } from "./intervals";
import type { StepCounting } from "../../../rules/step-counting";
import type { ToleranceShown, ToleranceTerms } from "../../rule-words";

const score = (points: Decimal) => (points.eq(1) ? "1 point" : `${pointsText(points)} points`);

function percentagePoints(ratio: Decimal): string {
  const value = groupedNumber(round(ratio.times(100), 4));
  return value === "1" ? "percentage point" : `${value} percentage points`;
}

const PART_OF_STEP: Readonly<Record<StepCounting, string>> = {
  proportional: "parts in proportion",
  started: "a part counts as a whole",
  whole: "a part costs nothing",
};

/** null for figures that make no sense. */
export function toleranceWorking(
  { side, excess, steps, points, isNothing }: ToleranceShown,
  { within, per, step, counting, floor, weight }: ToleranceTerms,
): string | null {
  if (!points) return null;
  if (isNothing) return "nothing to measure: full points";
  if (side === null) return `${intervalText(within)} holds: ${score(points)}`;
  const limit = (side === "above" ? within.high : within.low) ?? within.high;
  const beyond = `${side} ${limit ? boundText(limit) : ""}`.trim();
  if (excess === null) return `denominator 0, ${beyond}: ${score(points)}`;
  const over = groupedNumber(round(excess.times(100), 4));
  const isWhole = step.eq(excess) || counting === "proportional";
  const counted = isWhole ? "" : ` (${PART_OF_STEP[counting]}: ${groupedNumber(steps)} times)`;
  const end = weight.minus(per.times(steps)).lt(floor) ? `, at least ${pointsText(floor)}` : "";
  return `${over} percentage points ${beyond}, ${score(per)} for each ${percentagePoints(step)}${counted}${end}: ${score(points)}`;
}

export function toleranceCriteria({ within, per, step, counting, floor, weight }: ToleranceTerms): string {
  const least = floor.eq(0) ? "until exhausted" : `at least ${score(floor)}`;
  return `${intervalText(within)}: ${score(weight)}; each ${percentagePoints(step)} beyond costs ${score(per)}, ${PART_OF_STEP[counting]}, ${least}.`;
}
