/** Discretionary (酌情计分): a person decides; the rule only says between which bounds. Never guessed. */
import { ZERO } from "../decimal";
import { range } from "./attainable";
import { createRule } from "./create-rule";
import { needsReview } from "./outcome";
import type { DiscretionaryParams as Params } from "./schemas/discretionary";
import { defineRuleKind } from "./rule-kind";
import type { Rule } from "./rule-kind";
import type { Step } from "./scoring";

export const discretionaryKind = defineRuleKind<Params>({
  kind: "discretionary",
  bind(given, context): Rule {
    const { weight } = context;
    const attainable = range(ZERO, weight);
    return createRule<Step>({
      kind: "discretionary",
      params: given,
      weight,
      facts: [],
      isJudgement: true,
      attainable,
      score: () => needsReview("needs-judgement", attainable),
      lines: () => [],
      criteria: (words) =>
        words.criteria.discretionary(given.aspects, Math.min(given.atLeast, given.aspects.length), weight),
      native: () => null,
      scaled: (to) => discretionaryKind.bind(given, { ...context, weight: to }),
    });
  },
});
