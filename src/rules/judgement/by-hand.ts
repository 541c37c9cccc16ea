/** Scored by hand: criteria of a form that no rule was made of, kept as they are printed. */
import { openScore } from "./open-score";
import { defineRuleKind, type Rule } from "../rule-kind";
import type { ByHandParams as Params } from "../schemas/by-hand";

export const byHandKind = defineRuleKind<Params>({
  kind: "by-hand",
  bind: (given, context): Rule =>
    openScore({
      kind: "by-hand",
      params: given,
      weight: context.weight,
      criteria: () => given.criteria,
      scaled: (to) => byHandKind.bind(given, { ...context, weight: to }),
    }),
});
