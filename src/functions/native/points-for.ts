import type { Decimal } from "../../decimal";
import type { FactId, FactValue } from "../../facts/facts";
import { pointsOf } from "../../rules/outcome";
import type { Rule } from "../../rules/rule-kind";

/** What the rule gives for a fact that decides everything: a veto, a waiver, one grade. */
export function pointsFor(rule: Rule, fact: FactId, value: FactValue): Decimal {
  const points = pointsOf(rule.score(new Map([[fact, value]])));
  if (!points) throw new Error(`${fact} alone decides nothing`);
  return points;
}
