/** In proportion: the ratio × the weight. What is above 100% is capped, or scores nothing where the text says so. */
import { decimal, ONE, ZERO, type Decimal } from "../decimal";
import type { RatioShown } from "../messages/rule-words";
import { range } from "./attainable";
import { createRule } from "./create-rule";
import { asPoints, literal } from "./native";
import { missing, needsReview, notApplicable, pointsOf, scored } from "./outcome";
import { createRatio, type KnownRatio, type Ratio } from "./ratio";
import type { ProportionalParams as Params } from "./schemas/proportional";
import { defineRuleKind, type Improvement, type NativeFormula, type Rule } from "./rule-kind";
import { truncated } from "./slips";
import type { FactId, Facts } from "../facts/facts";
import type { Alternative, Outcome, Step } from "./scoring";

interface ProportionalStep extends Step {
  readonly shown: RatioShown;
  readonly weight: Decimal;
  /** What became of the ratio: taken as it is, cut at 100%, or worth nothing because it is above. */
  readonly effect: "exact" | "capped" | "zero" | "nothing";
}

export const proportionalKind = defineRuleKind<Params>({
  kind: "proportional",
  bind(given, context): Rule {
    const ratio = createRatio(given.ratio, context);
    const { weight } = context;
    const attainable = range(ZERO, weight);

    function score(facts: Facts): Outcome {
      const reading = ratio.read(facts);
      if (reading.state === "missing") return missing(reading.missing, attainable);
      const step =
        (effect: ProportionalStep["effect"]) =>
        (points: Decimal | null = null): ProportionalStep[] => [
          { points, shown: reading.shown(), weight, effect },
        ];
      if (reading.state === "nothing") {
        return notApplicable(weight, step("nothing"), "nothing-to-measure");
      }
      const isAbove = reading.state === "infinite" || (reading.state === "known" && exceeds(reading));
      if (isAbove && given.above === "zero") return scored(ZERO, step("zero"));
      if (reading.state !== "known") return needsReview("invalid-figures", attainable, [], step("exact"));
      if (isAbove) return scored(weight, step("capped"));
      return scored(exactPoints(reading, weight), step("exact"));
    }

    return createRule<ProportionalStep>({
      kind: "proportional",
      params: given,
      weight,
      facts: ratio.facts,
      isJudgement: false,
      attainable,
      score,
      lines: (line, words) => [
        words.ratio(line.shown, 2),
        words.proportion(line.shown.value, line.weight, line.points, line.effect),
      ],
      criteria: (words) => words.criteria.proportional(ratio.name, ratio.definition, weight, given.above),
      native: (cell) => nativeProportion(ratio, weight, given.above, cell),
      alternatives: (facts) => slips(ratio, weight, facts),
      improvements: (facts, decimals) => toFull(ratio, score, facts, decimals),
      scaled: (to) => proportionalKind.bind(given, { ...context, weight: to }),
    });
  },
});

function exceeds({ numerator, denominator }: KnownRatio): boolean {
  return numerator.gt(denominator);
}

function exactPoints({ numerator, denominator }: KnownRatio, weight: Decimal): Decimal {
  return numerator.times(weight).div(denominator);
}

function nativeProportion(
  ratio: Ratio,
  weight: Decimal,
  above: Params["above"],
  cell: (fact: FactId) => string | null,
): NativeFormula | null {
  const native = ratio.native(cell);
  if (!native) return null;
  const full = literal(weight);
  const over = above === "zero" ? "0" : full;
  const points = `IF(${native.quotient}>1,${over},${asPoints(`${native.exact}*${full}`)})`;
  const isNothing = `${native.numerator}=0`;
  const infinite = above === "zero" ? "0" : "NA()";
  return {
    first: [],
    known: [native.known],
    valid: native.valid,
    nothing: native.zero && `AND(${native.zero},${isNothing})`,
    points: native.zero ? `IF(${native.zero},IF(${isNothing},${full},${infinite}),${points})` : points,
  };
}

function toFull(
  ratio: Ratio,
  score: (facts: Facts) => Outcome,
  facts: Facts,
  decimals: (fact: FactId) => number,
): Improvement[] {
  const now = pointsOf(score(facts));
  const reading = ratio.read(facts);
  if (!now || reading.state === "nothing") return [];
  const isAbove = reading.state !== "known" || exceeds(reading);
  const reached = ratio.reach(facts, { at: ONE, closed: true, from: isAbove ? "below" : "above" }, decimals);
  const points = reached && pointsOf(score(reached.facts));
  if (!reached || !points?.gt(now)) return [];
  const { fact, from, to } = reached;
  return [{ fact, from, to, points, gain: points.minus(now), of: "indicator" }];
}

function slips(ratio: Ratio, weight: Decimal, facts: Facts): Alternative[] {
  const reading = ratio.read(facts);
  if (reading.state !== "known") return [];
  const exact = exactPoints(reading, weight);
  const wholePercent = reading.numerator.div(reading.denominator).round(2);
  const alternatives: Alternative[] = exceeds(reading)
    ? [
        { key: "limit-ignored", points: exact },
        { key: "limit-ignored", points: weight },
      ]
    : [
        { key: "truncated", points: truncated(exact) },
        { key: "rates-rounded-first", points: wholePercent.times(weight) },
      ];
  if (!reading.stated && reading.numerator.gt(decimal(0))) {
    alternatives.push({
      key: "inverted-rate",
      points: reading.denominator.times(weight).div(reading.numerator),
    });
  }
  return alternatives;
}
