/** Tolerance (每超出…扣…分): full points for a ratio within a limit; beyond it each step costs points, down to a floor. */
import { decimal, max, min, ONE, round, ZERO, type Decimal } from "../decimal";
import { parseInterval } from "../interval";
import { range } from "./attainable";
import { createRule } from "./create-rule";
import { asPoints, literal } from "./native";
import { missing, needsReview, notApplicable, pointsOf, scored } from "./outcome";
import { ratioOf, scalePoints } from "./params";
import { createRatio, type Bound, type KnownRatio, type NativeRatio, type Ratio } from "./ratio";
import { RuleError } from "./rule-error";
import { defineRuleKind, type Improvement, type NativeFormula, type Rule } from "./rule-kind";
import { truncated } from "./slips";
import { nativeSteps, STEP_COUNTINGS, stepsIn, type StepCounting } from "./step-counting";
import type { RatioShown, ToleranceShown, ToleranceTerms } from "../messages/rule-words";
import type { FactId, Facts } from "../facts/facts";
import type { ToleranceParams as Params } from "./schemas/tolerance";
import type { Alternative, Outcome, Step } from "./scoring";

const ROUND_UP = 3;
/** Of the percentage, in the working. */
const RATE_DECIMALS = 2;

interface ToleranceStep extends Step, ToleranceShown {
  readonly ratio: RatioShown;
  readonly points: Decimal | null;
}

function termsOf(given: Params, weight: Decimal): ToleranceTerms {
  const floor = decimal(given.floor);
  if (floor.gt(weight))
    throw new RuleError({ code: "bad-parameter", path: "floor", problem: floor.toFixed() });
  return {
    within: parseInterval(given.within),
    per: decimal(given.per),
    step: ratioOf(given.step),
    counting: given.counting ?? "proportional",
    floor,
    weight,
  };
}

type Side = "above" | "below";

/** How far the ratio lies beyond the limit, as a ratio, and on which side; null within it. */
function beyond({ within }: ToleranceTerms, { numerator, denominator }: KnownRatio) {
  const over = within.high && numerator.minus(within.high.times(denominator));
  const under = within.low && within.low.times(denominator).minus(numerator);
  if (over?.gt(ZERO)) return { side: "above" as Side, excess: over.div(denominator) };
  return under?.gt(ZERO) ? { side: "below" as Side, excess: under.div(denominator) } : null;
}

/** The exact points after so many steps. */
function pointsAfter({ weight, per, floor }: ToleranceTerms, steps: Decimal): Decimal {
  return max(floor, weight.minus(per.times(steps)));
}

function scoreTolerance(ratio: Ratio, terms: ToleranceTerms, facts: Facts): Outcome {
  const { weight, floor, within } = terms;
  const attainable = range(floor, weight);
  const reading = ratio.read(facts);
  if (reading.state === "missing") return missing(reading.missing, attainable);
  const line =
    (more: Partial<ToleranceShown> = {}) =>
    (points: Decimal | null = null): ToleranceStep[] => [
      {
        ratio: reading.shown(),
        isNothing: reading.state === "nothing",
        side: null,
        excess: ZERO,
        steps: ZERO,
        ...more,
        points,
      },
    ];
  if (reading.state === "nothing") return notApplicable(weight, line(), "nothing-to-measure");
  // Something of nothing is beyond every upper limit; under a lower limit alone it would earn full points unseen.
  if (reading.state === "infinite" && within.high) {
    return scored(floor, line({ side: "above", excess: null }));
  }
  if (reading.state !== "known") return needsReview("invalid-figures", attainable, [], line());
  const found = beyond(terms, reading);
  if (!found) return scored(weight, line());
  const steps = stepsIn(found.excess, terms.step, terms.counting);
  const { side, excess } = found;
  return scored(pointsAfter(terms, steps), line({ side, excess, steps }));
}

/** Parts of steps counted in another way, digits cut off, the rate rounded first, the deduction or its floor forgotten. */
function otherWays(
  ratio: Ratio,
  terms: ToleranceTerms,
  isCountingGiven: boolean,
  facts: Facts,
): Alternative[] {
  const reading = ratio.read(facts);
  const found = reading.state === "known" ? beyond(terms, reading) : null;
  if (reading.state !== "known" || !found) return [];
  const by = (counting: StepCounting, excess = found.excess) =>
    pointsAfter(terms, stepsIn(excess, terms.step, counting));
  const roundedExcess = (places: number) => {
    const value = round(reading.numerator.div(reading.denominator), places);
    return beyond(terms, { ...reading, numerator: value, denominator: ONE })?.excess ?? ZERO;
  };
  const unlimited = terms.weight.minus(terms.per.times(stepsIn(found.excess, terms.step, terms.counting)));
  return [
    ...STEP_COUNTINGS.map((counting) => ({
      key: `steps-${counting}` as const,
      points: by(counting),
      isReading: true,
      isRuledOut: isCountingGiven,
    })),
    { key: "truncated", points: truncated(by(terms.counting)) },
    { key: "rates-rounded-first", points: by(terms.counting, roundedExcess(4)) },
    { key: "rates-rounded-first", points: by(terms.counting, roundedExcess(2)) },
    { key: "threshold-ignored", points: terms.weight },
    { key: "floor-ignored", points: unlimited },
  ];
}

function nativeTolerance(terms: ToleranceTerms, native: NativeRatio): NativeFormula {
  const { within, per, step, counting, floor, weight } = terms;
  const { low, high } = within;
  const over = high ? [`${native.quotient}-${literal(high)}`] : [];
  const under = low ? [`${literal(low)}-${native.quotient}`] : [];
  const excess = `MAX(${["0", ...over, ...under].join(",")})`;
  const steps = nativeSteps(excess, step, counting);
  const points = asPoints(`MAX(${literal(floor)},${literal(weight)}-${literal(per)}*${steps})`);
  const isNothing = `${native.numerator}=0`;
  const infinite = high ? literal(floor) : "NA()";
  return {
    first: [],
    known: [native.known],
    valid: native.valid,
    nothing: native.zero && `AND(${native.zero},${isNothing})`,
    points: native.zero
      ? `IF(${native.zero},IF(${isNothing},${literal(weight)},${infinite}),${points})`
      : points,
  };
}

/** The limit itself; where steps are counted, the edge of the first better step too. */
function betterBounds(ratio: Ratio, terms: ToleranceTerms, facts: Facts): Bound[] {
  const { within, step, counting, floor, weight, per } = terms;
  const reading = ratio.read(facts);
  if (reading.state !== "known") return within.high ? [{ at: within.high, closed: true, from: "below" }] : [];
  const found = beyond(terms, reading);
  if (!found) return [];
  const limit = found.side === "above" ? within.high : within.low;
  if (!limit) return [];
  /** The furthest that a ratio may lie beyond the limit and cost no more than so many steps. */
  const edge = (steps: Decimal): Bound => {
    const reach = step.times(counting === "whole" ? steps.plus(1) : steps);
    const isAbove = found.side === "above";
    return {
      at: isAbove ? limit.plus(reach) : limit.minus(reach),
      closed: counting !== "whole",
      from: isAbove ? "below" : "above",
    };
  };
  if (counting === "proportional") return [edge(ZERO)];
  // So many steps use the points up: from the floor, the first better step lies before the last of them.
  const exhausting = weight.minus(floor).div(per).round(0, ROUND_UP);
  const fewer = min(stepsIn(found.excess, step, counting), exhausting).minus(1);
  return [edge(max(ZERO, fewer)), edge(ZERO)];
}

function improvementsOf(
  bounds: readonly Bound[],
  ratio: Ratio,
  score: (facts: Facts) => Outcome,
  facts: Facts,
  decimals: (fact: FactId) => number,
): Improvement[] {
  let won = pointsOf(score(facts));
  return bounds.flatMap((bound): Improvement[] => {
    const reached = ratio.reach(facts, bound, decimals);
    const points = reached && pointsOf(score(reached.facts));
    const now = pointsOf(score(facts));
    if (!reached || !now || !won || !points?.gt(won)) return [];
    won = points;
    const { fact, from, to } = reached;
    return [{ fact, from, to, points, gain: points.minus(now), of: "indicator" }];
  });
}

export const toleranceKind = defineRuleKind<Params>({
  kind: "tolerance",
  bind(given, context): Rule {
    const { weight } = context;
    const ratio = createRatio(given.ratio, context, true);
    const terms = termsOf(given, weight);
    const score = (facts: Facts) => scoreTolerance(ratio, terms, facts);
    return createRule<ToleranceStep>({
      kind: "tolerance",
      params: given,
      weight,
      facts: ratio.facts,
      isJudgement: false,
      attainable: range(terms.floor, weight),
      score,
      lines: (line, words) => [words.ratio(line.ratio, RATE_DECIMALS), words.tolerance(line, terms)],
      criteria: (words) => words.criteria.tolerance(ratio.name, ratio.definition, terms),
      native(cell) {
        const native = ratio.native(cell);
        return native && nativeTolerance(terms, native);
      },
      alternatives: (facts) => otherWays(ratio, terms, given.counting !== undefined, facts),
      improvements: (facts, decimals) =>
        improvementsOf(betterBounds(ratio, terms, facts), ratio, score, facts, decimals),
      scaled(to) {
        const scaled = (points: number) => scalePoints(points, weight, to);
        const per = Math.max(scaled(given.per), 0.01);
        return toleranceKind.bind({ ...given, per, floor: scaled(given.floor) }, { ...context, weight: to });
      },
    });
  },
});
