/** Rules that leave the score to a person: anything up to the weight is possible, and nothing is ever guessed. */
import { ZERO } from "../../decimal";
import { range } from "../attainable";
import { createRule, type RuleBody } from "../create-rule";
import { needsReview } from "../outcome";
import type { Rule } from "../rule-kind";
import type { Step } from "../scoring";

export function openScore(
  body: Pick<RuleBody<Step>, "kind" | "params" | "weight" | "criteria" | "scaled">,
): Rule {
  const attainable = range(ZERO, body.weight);
  return createRule<Step>({
    ...body,
    facts: [],
    isJudgement: true,
    attainable,
    score: () => needsReview("needs-judgement", attainable),
    lines: () => [],
    native: () => null,
  });
}
