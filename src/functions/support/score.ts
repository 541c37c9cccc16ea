/** From an outcome of a rule to the number in the cell. */
import type { Decimal } from "../../decimal";
import { functionWords as words } from "../../messages/zh-CN/functions";
import { rules as ruleWords } from "../../messages/zh-CN/rules";
import type { FactId, Facts, FactValue } from "../../facts/facts";
import type { Rule } from "../../rules/rule-kind";
import type { Outcome } from "../../rules/scoring";
import { fail } from "./errors";

/** Points at 2 decimals, as a number; a fault for all that gives none. */
export function pointsOf(outcome: Outcome): Decimal {
  if ("points" in outcome) return outcome.points;
  if (outcome.status === "missing") {
    return fail("missing", words.missing(outcome.missing.map((id) => ruleWords.fact({ id }))));
  }
  if (outcome.reason === "no-survey") return fail("missing", words.noSurvey());
  if (outcome.reason === "invalid-figures") return fail("invalid", words.invalid());
  return fail("missing", words.needsPerson());
}

/** @param facts as a rule asks for them, or one by one */
export function score(rule: Rule, facts: Facts | readonly (readonly [FactId, FactValue])[]): number {
  return pointsOf(rule.score(facts instanceof Map ? facts : new Map(facts))).toNumber();
}
