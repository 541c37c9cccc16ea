/** Virement (调整、调剂): full points up to a share of the budget; above it a deduction in proportion to the excess. */
import { decimal, max, min, ONE, ZERO, type Decimal } from "../decimal";
import type { RatioShown, VirementShown } from "../messages/rule-words";
import { range } from "./attainable";
import { createRule } from "./create-rule";
import { asPoints, literal } from "./native";
import { missing, needsReview, notApplicable, pointsOf, scored } from "./outcome";
import { ratioOf, scalePoints } from "./params";
import { createRatio } from "./ratio";
import type { VirementParams as Params } from "./schemas/virement";
import { defineRuleKind, type Improvement, type NativeFormula, type Rule } from "./rule-kind";
import { truncated } from "./slips";
import { figure, type Facts, type NumericFactId } from "../facts/facts";
import type { Alternative, Outcome, Step } from "./scoring";

const AMOUNT: NumericFactId = "virement-amount";
const ROUND_DOWN = 0;
const ROUND_UP = 3;

interface VirementStep extends Step, VirementShown {
  readonly shown: RatioShown;
  readonly points: Decimal | null;
}

/**
 * Percentage points above the threshold, times the budget: 10.5% against 10% is 0.5 × the budget. Divided by it only
 * in the end, so that the points are exact.
 */
function excessOf(amount: Decimal, budget: Decimal, threshold: Decimal): Decimal {
  return max(ZERO, amount.minus(threshold.times(budget)).times(100));
}

export const virementKind = defineRuleKind<Params>({
  kind: "virement",
  bind(given, context): Rule {
    const { weight } = context;
    const ratio = createRatio({ name: given.name, part: AMOUNT, whole: [given.denominator] }, context);
    const threshold = ratioOf(given.threshold);
    const perPoint = decimal(given.perPoint);
    const attainable = range(ZERO, weight);
    const pointsFor = (excess: Decimal, budget = ONE) =>
      max(ZERO, weight.times(budget).minus(perPoint.times(excess))).div(budget);

    function step(shown: () => RatioShown, excess: Decimal | null) {
      return (points: Decimal | null = null): VirementStep[] => [
        { shown: shown(), threshold, perPoint, weight, excess, points },
      ];
    }

    function score(facts: Facts): Outcome {
      const reading = ratio.read(facts);
      if (reading.state === "missing") return missing(reading.missing, attainable);
      if (reading.state === "invalid")
        return needsReview("invalid-figures", attainable, [], step(reading.shown, null));
      if (reading.state === "nothing")
        return notApplicable(weight, step(reading.shown, null), "nothing-to-measure");
      if (reading.state === "infinite") return scored(ZERO, step(reading.shown, null));
      const { numerator, denominator } = reading;
      const excess = excessOf(numerator, denominator, threshold);
      const working = (points: Decimal) => step(reading.shown, excess.div(denominator))(points);
      return scored(pointsFor(excess, denominator), working);
    }

    function alternatives(facts: Facts): Alternative[] {
      const reading = ratio.read(facts);
      const amount = figure(facts, AMOUNT);
      if (reading.state !== "known" || !amount) return [];
      const { denominator } = reading;
      const above = excessOf(amount, denominator, threshold);
      const excess = above.div(denominator);
      const others: Alternative[] = [
        ...otherDenominator(facts, amount),
        { key: "truncated", points: truncated(pointsFor(above, denominator)) },
        { key: "whole-percentage-points", points: pointsFor(excess.round(0, ROUND_DOWN)) },
        { key: "whole-percentage-points", points: pointsFor(excess.round(0, ROUND_UP)) },
      ];
      if (excess.gt(ZERO)) others.push({ key: "threshold-ignored", points: weight });
      return others;
    }

    function otherDenominator(facts: Facts, amount: Decimal): Alternative[] {
      const other = given.denominator === "original-budget" ? "adjusted-budget" : "original-budget";
      const budget = figure(facts, other);
      if (!budget?.gt(ZERO)) return [];
      return [
        { key: `${other}-denominator`, points: pointsFor(excessOf(amount, budget, threshold), budget) },
      ];
    }

    return createRule<VirementStep>({
      kind: "virement",
      params: given,
      weight,
      facts: ratio.facts,
      isJudgement: false,
      attainable,
      score,
      lines: (line, words) => [words.ratio(line.shown, 2), words.virement(line)],
      criteria: (words) =>
        words.criteria.virement(ratio.name, ratio.definition, { weight, threshold, perPoint }),
      native(cell): NativeFormula | null {
        const native = ratio.native(cell);
        if (!native) return null;
        const [full, limit, rate] = [literal(weight), literal(threshold), literal(perPoint.times(100))];
        const points = asPoints(`MAX(0,${full}-${rate}*MAX(0,${native.exact}-${limit}))`);
        const isNothing = `${native.numerator}=0`;
        return {
          first: [],
          known: [native.known],
          valid: native.valid,
          nothing: `AND(${native.zero},${isNothing})`,
          points: `IF(${native.zero},IF(${isNothing},${full},0),${points})`,
        };
      },
      alternatives,
      improvements(facts, decimals): Improvement[] {
        const now = pointsOf(score(facts));
        const reached = ratio.reach(facts, { at: threshold, closed: true, from: "below" }, decimals);
        if (!now || !reached || now.gte(weight)) return [];
        const points = pointsOf(score(reached.facts)) ?? ZERO;
        const { fact, from, to } = reached;
        return points.gt(now)
          ? [{ fact, from, to, points, gain: min(points, weight).minus(now), of: "indicator" }]
          : [];
      },
      scaled(to) {
        const scaled = Math.max(scalePoints(given.perPoint, weight, to), 0.01);
        return virementKind.bind({ ...given, perPoint: scaled }, { ...context, weight: to });
      },
    });
  },
});
