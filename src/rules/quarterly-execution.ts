/** Quarterly execution (预算执行率): points for keeping pace in each quarter, and for the year as a whole. */
import { decimal, ONE, round, roundPoints, ZERO, type Decimal } from "../decimal";
import { range } from "./attainable";
import { createRule } from "./create-rule";
import { missing, needsReview, notApplicable, pointsOf, scored, withFact } from "./outcome";
import { ratioOf } from "./params";
import { nativeQuarters, PAID, PROGRESS, quarterFacts, readProgress, type Progress } from "./quarterly/facts";
import { READINGS, RULE_READINGS, readQuarters, totalOf, type QuarterlyStep } from "./quarterly/readings";
import { RuleError } from "./rule-error";
import type { QuarterlyExecutionParams as Params } from "./schemas/quarterly-execution";
import { defineRuleKind, type Improvement, type Rule } from "./rule-kind";
import { truncated } from "./slips";
import { figure, type FactId, type Facts } from "../facts/facts";
import type { Alternative, Outcome } from "./scoring";

const QUARTERS = 4;
const ROUND_UP = 3;
const RATE_DECIMALS = 4;

export const quarterlyExecutionKind = defineRuleKind<Params>({
  kind: "quarterly-execution",
  bind(given, context): Rule {
    const { weight } = context;
    const weights = { quarter: decimal(given.quarterPoints), year: decimal(given.yearPoints) };
    const most = weights.quarter.times(QUARTERS).plus(weights.year);
    if (!roundPoints(most).eq(weight)) {
      throw new RuleError({ code: "points-not-weight", greatest: most.toFixed(), weight: weight.toFixed() });
    }
    const schedule = given.schedule.map(ratioOf);
    const { reading = RULE_READINGS[0] } = given;
    const attainable = range(ZERO, weight);
    const ratesOf = (progress: Progress) =>
      progress.quarters.map(({ value }, index) => value.div(schedule[index] ?? ONE));
    // A rate against 75% never ends. All rates times all of the schedule do, and are divided by it once, in the end.
    const whole = schedule.reduce((a, b) => a.times(b), ONE);
    const factors = schedule.map((each) => whole.div(each));

    function pointsFor({ quarters }: Progress): Decimal {
      const rates = quarters.map(({ value }, index) => value.times(factors[index] ?? ONE));
      return totalOf(readQuarters(reading, rates, weights, whole)).div(whole);
    }

    function workingOf(progress: Progress): QuarterlyStep[] {
      const rates = ratesOf(progress);
      const { quarters, year, yearRate } = readQuarters(reading, rates, weights);
      const lines = progress.quarters.map(({ value, amounts }, index): QuarterlyStep => {
        const [exact = ZERO, rate = ZERO, scheduled = ONE] = [quarters[index], rates[index], schedule[index]];
        const base = { line: "quarter", quarter: index + 1, points: roundPoints(exact) } as const;
        return { ...base, progress: value, amounts, scheduled, rate, capped: rate.gt(ONE) };
      });
      const whole = { line: "year", reading, rate: yearRate, full: weights.year } as const;
      return [...lines, { ...whole, capped: yearRate.gt(ONE), points: roundPoints(year) }];
    }

    function score(facts: Facts): Outcome {
      const progress = readProgress(facts);
      if (progress.state === "missing") return missing(progress.missing, attainable);
      if (progress.state === "invalid") return needsReview("invalid-figures", attainable);
      if (progress.state === "nothing") {
        const nothing: QuarterlyStep = { line: "nothing", points: weight };
        return notApplicable(weight, () => [nothing], "nothing-to-measure");
      }
      return scored(pointsFor(progress), () => workingOf(progress));
    }

    function alternatives(facts: Facts): Alternative[] {
      const progress = readProgress(facts);
      if (progress.state !== "known") return [];
      const rates = ratesOf(progress);
      const own = readQuarters(reading, rates, weights);
      const roundedRates = rates.map((rate) => round(rate, RATE_DECIMALS));
      const roundedParts = [...own.quarters, own.year].map(roundPoints).reduce((a, b) => a.plus(b), ZERO);
      return [
        ...READINGS.map((key) => ({
          key,
          points: totalOf(readQuarters(key, rates, weights)),
          ...(key === "uncapped" ? {} : { isReading: true, isRuledOut: given.reading !== undefined }),
        })),
        { key: "rates-rounded-first", points: totalOf(readQuarters(reading, roundedRates, weights)) },
        { key: "parts-rounded-first", points: roundedParts },
        { key: "truncated", points: truncated(totalOf(own)) },
      ];
    }

    /** One quarter brought up to its schedule; not beyond the next quarter's progress, which it is part of. */
    function improvements(facts: Facts, decimals: (fact: FactId) => number): Improvement[] {
      const progress = readProgress(facts);
      const now = pointsOf(score(facts));
      if (progress.state !== "known" || !now) return [];
      return progress.quarters.flatMap(({ value, amounts }, index) => {
        const fact = amounts ? PAID[index] : PROGRESS[index];
        const from = fact && figure(facts, fact);
        if (!fact || !from) return [];
        const whole = amounts?.budget ?? ONE;
        const to = (schedule[index] ?? ONE).times(whole).round(decimals(fact), ROUND_UP);
        const later = progress.quarters.slice(index + 1).every((next) => next.value.times(whole).gte(to));
        const points = pointsOf(score(withFact(facts, fact, to)));
        if (value.times(whole).gte(to) || !later || !points?.gt(now)) return [];
        return [{ fact, from, to, points, gain: points.minus(now), of: "indicator" as const }];
      });
    }

    return createRule<QuarterlyStep>({
      kind: "quarterly-execution",
      params: given,
      reading,
      // A form that prescribes one leaves no choice.
      ...(given.reading === undefined && {
        inReading: (other) => quarterlyExecutionKind.bind({ ...given, reading: other }, context),
      }),
      weight,
      facts: quarterFacts(),
      isJudgement: false,
      attainable,
      score,
      lines: (step, words) => [words.quarterly(step)],
      criteria: (words) => words.criteria.quarterlyExecution({ ...weights, schedule, reading }),
      native: (cell) => nativeQuarters(reading, weights, schedule, weight, cell),
      alternatives,
      improvements,
      scaled(to) {
        const quarterPoints = weights.quarter.times(to).div(weight).round(2).toNumber();
        const yearPoints = to.minus(decimal(quarterPoints).times(QUARTERS)).toNumber();
        return quarterlyExecutionKind.bind(
          { ...given, quarterPoints, yearPoints },
          { ...context, weight: to },
        );
      },
    });
  },
});
