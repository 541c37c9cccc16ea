/** Discretionary (酌情计分): a person decides; the rule only says by which aspects. */
import { openScore } from "./open-score";
import { defineRuleKind, type Rule } from "../rule-kind";
import type { DiscretionaryParams as Params } from "../schemas/discretionary";

export const discretionaryKind = defineRuleKind<Params>({
  kind: "discretionary",
  bind: (given, context): Rule =>
    openScore({
      kind: "discretionary",
      params: given,
      weight: context.weight,
      criteria: (words) =>
        words.criteria.discretionary(
          given.aspects,
          Math.min(given.atLeast, given.aspects.length),
          context.weight,
        ),
      scaled: (to) => discretionaryKind.bind(given, { ...context, weight: to }),
    }),
});
