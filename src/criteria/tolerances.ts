/** So many points off for each step beyond a limit → the rule of virements, or a tolerance. */
import { ZERO, type Decimal } from "../decimal";
import type { RuleData } from "../rules/rule";
import { intervalText } from "./bands";
import { notUnderstood, shown } from "./context";
import type { Limit, Range } from "./grammar/conditions";
import type { Tolerance } from "./grammar/deductions";
import type { TolerancePart } from "./part";
import { withinWhole, type RatioData, type Ratios } from "./ratios";
import { isVirement } from "./terms";

const percentage = (ratio: Decimal) => `${ratio.times(100).toFixed()}%`;

/** Where a share of money moved costs nothing: up to here; null for a text that means something else. */
function upperLimit({ base, tolerance }: TolerancePart): Decimal | null {
  if (tolerance.direction !== "above" || base?.low) return null;
  return base ? (base.high?.at ?? null) : ZERO;
}

const budgetOf = (name: string) =>
  /(?:调整|调整后|年度|决算)预算(?:数)?\)?$/.test(name) ? "adjusted-budget" : "original-budget";
const virementName = (name: string) => shown(name.replace(/\(.*$/, ""));

const virementRatio = (name: string): RatioData => ({
  name: virementName(name),
  part: "virement-amount",
  whole: [budgetOf(name)],
});

const virement = ({ ratio: { name }, tolerance }: TolerancePart, limit: Decimal): RuleData => ({
  kind: "virement",
  name: virementName(name),
  denominator: budgetOf(name),
  threshold: percentage(limit),
  perPoint: tolerance.per.toNumber(),
});

const UP_TO_NOTHING: Range = { low: null, high: { at: ZERO, closed: true } };

/**
 * The range of full marks that a deduction begins beyond; null where the text leaves the other side open. Whose the
 * limit itself is does not matter: there the deduction is nothing.
 */
function fullMarks({ low, high }: Range, direction: Tolerance["direction"]): Range | null {
  if (direction === "below") return low && (!high || isWhole(high)) ? { low, high: null } : null;
  if (low && high && (low.at.lt(0) || direction === "either")) return { low, high };
  return direction === "above" && high && (!low || low.at.eq(0)) ? { low: null, high } : null;
}

/** "90%≤x≤100%": nothing above is meant. */
const isWhole = ({ at, closed }: Limit) => at.eq(1) && closed !== false;

/** @param points what the part is worth */
export function toleranceRule(part: TolerancePart, points: Decimal, ratios: Ratios): RuleData {
  const isFree = part.floor.most === null && part.floor.least === null;
  const isPlain =
    part.tolerance.step.eq(1) && (part.partOfStep?.counting ?? "proportional") === "proportional";
  const limit = isVirement(part.ratio.name) ? upperLimit(part) : null;
  return limit && isPlain && isFree ? virement(part, limit) : beyond(part, points, ratios);
}

function beyond(
  { ratio: draft, base, tolerance, partOfStep, floor }: TolerancePart,
  points: Decimal,
  ratios: Ratios,
): RuleData {
  const { direction, step, per } = tolerance;
  const within = isVirement(draft.name) && !base ? UP_TO_NOTHING : base && fullMarks(base, direction);
  const isContradicted = partOfStep?.step && !partOfStep.step.eq(step);
  if (!within || isContradicted || per.eq(0)) throw notUnderstood(draft.name);
  const least = floor.least ?? (floor.most ? points.minus(floor.most) : ZERO);
  if (least.lt(0) || least.gte(points)) throw notUnderstood(draft.name);
  const ratio = isVirement(draft.name) && !draft.quotient ? virementRatio(draft.name) : ratios.of(draft);
  return {
    kind: "tolerance",
    ratio: direction === "below" && !within.low?.at.gt(1) ? withinWhole(ratio) : ratio,
    within: intervalText({
      low: within.low && within.low.at,
      lowClosed: within.low !== null,
      high: within.high && within.high.at,
      highClosed: within.high !== null,
    }),
    per: per.toNumber(),
    step: percentage(step.div(100)),
    ...(partOfStep ? { counting: partOfStep.counting } : {}),
    floor: least.toNumber(),
  };
}
