/** Scored by hand: criteria of a form that no rule was made of. Any score up to the weight is possible; never guessed. */
import { ZERO } from "../decimal";
import { range } from "./attainable";
import { createRule } from "./create-rule";
import { needsReview } from "./outcome";
import { defineRuleKind, type Rule } from "./rule-kind";
import type { ByHandParams as Params } from "./schemas/by-hand";
import type { Step } from "./scoring";

export const byHandKind = defineRuleKind<Params>({
  kind: "by-hand",
  bind(given, context): Rule {
    const { weight } = context;
    const attainable = range(ZERO, weight);
    return createRule<Step>({
      kind: "by-hand",
      params: given,
      weight,
      facts: [],
      isJudgement: true,
      attainable,
      score: () => needsReview("needs-judgement", attainable),
      lines: () => [],
      criteria: () => given.criteria,
      native: () => null,
      scaled: (to) => byHandKind.bind(given, { ...context, weight: to }),
    });
  },
});
