/** Deduction per item (发现一项扣…分，扣完为止): a person counts the faults. */
import { decimal, max, ZERO, type Decimal } from "../decimal";
import { stepsDown } from "./attainable";
import { createRule } from "./create-rule";
import { areNumbers, areSane, asPoints, literal } from "./native";
import { needsReview, pointsOf, scored } from "./outcome";
import { isSane, numericSpec, scalePoints } from "./params";
import type { DeductPerItemParams as Params } from "./schemas/deduct-per-item";
import { defineRuleKind, type Rule } from "./rule-kind";
import type { DeductShown } from "../messages/rule-words";
import { figure, type Facts } from "../facts/facts";
import type { Outcome } from "./scoring";

export const deductPerItemKind = defineRuleKind<Params>({
  kind: "deduct-per-item",
  bind(given, context): Rule {
    const spec = numericSpec(given.count, context, "count");
    const per = decimal(given.per);
    const { weight } = context;
    const left = (count: Decimal) => weight.minus(per.times(count));
    const attainable = stepsDown(weight, per);

    function score(facts: Facts): Outcome {
      const count = figure(facts, spec.id);
      if (count === undefined) return needsReview("needs-judgement", attainable, [spec.id]);
      if (!isSane(count, spec.unit)) return needsReview("invalid-figures", attainable);
      const exact = left(count);
      return scored(max(ZERO, exact), (points): DeductShown[] => [
        {
          fault: given.fault,
          count,
          per,
          weight,
          exhausted: exact.lt(ZERO),
          points,
        },
      ]);
    }

    return createRule<DeductShown>({
      kind: "deduct-per-item",
      params: given,
      weight,
      facts: [spec],
      isJudgement: true,
      attainable,
      score,
      lines: (step, words) => [words.deducted(step)],
      criteria: (words) => words.criteria.deductPerItem(given.requirement, given.fault, weight, per),
      native(cell) {
        const at = cell(spec.id);
        if (at === null) return null;
        const points = asPoints(`MAX(0,${literal(weight)}-${literal(per)}*${at})`);
        return {
          first: [],
          known: [areNumbers([at])],
          valid: areSane([{ cell: at, unit: spec.unit }]),
          nothing: null,
          points,
        };
      },
      alternatives(facts) {
        const count = figure(facts, spec.id);
        return count && left(count).lt(ZERO) ? [{ key: "floor-ignored", points: left(count) }] : [];
      },
      improvements(facts) {
        const from = figure(facts, spec.id);
        const now = pointsOf(score(facts));
        if (!from || !now || now.gte(weight)) return [];
        return [{ fact: spec.id, from, to: ZERO, points: weight, gain: weight.minus(now), of: "indicator" }];
      },
      scaled: (to) =>
        deductPerItemKind.bind(
          { ...given, per: Math.max(scalePoints(given.per, weight, to), 0.01) },
          { ...context, weight: to },
        ),
    });
  },
});
