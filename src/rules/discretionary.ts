/** Discretionary (酌情计分): a person decides; the rule only says between which bounds. Never guessed. */
import * as z from "zod/mini";
import { ZERO } from "../decimal";
import { range } from "./attainable";
import { createRule } from "./create-rule";
import { needsReview } from "./outcome";
import { textParam } from "./params";
import { defineRuleKind } from "./rule-kind";
import type { Rule } from "./rule-kind";
import type { Step } from "./scoring";

const params = z.strictObject({
  kind: z.literal("discretionary"),
  /** What the department's own indicators may speak of. */
  aspects: z.array(textParam).check(z.minLength(1), z.maxLength(12)),
  /** At least so many of them. */
  atLeast: z.number().check(z.int(), z.minimum(1), z.maximum(12)),
});

export const discretionaryKind = defineRuleKind<z.infer<typeof params>>({
  kind: "discretionary",
  params,
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
