/** Ratios that fall into bands, or count in proportion. */
import type { Decimal } from "../../decimal";
import { controlRateRule, ruleOf, virementRule } from "../../functions/published-rules";
import type { FactId } from "../../facts/facts";
import { areNumbers } from "../../rules/native";
import type { Rule } from "../../rules/rule-kind";
import type { CallReader } from "../../functions/native/call-reader";

/** Figures in the order of the facts, then the weight. */
function byFacts(bind: (weight: Decimal | null) => Rule, ...facts: readonly FactId[]) {
  return (call: CallReader): string => {
    call.limit(facts.length + 1);
    const rule = bind(call.weight(facts.length));
    const cells = new Map(facts.map((fact, index) => [fact, call.figure(index)]));
    return call.finish(rule.native((fact) => cells.get(fact) ?? null));
  };
}

function controlRate(call: CallReader): string {
  call.limit(2);
  const [actual, budget] = [call.figure(0), call.figure(1)];
  return call.finish({
    known: [areNumbers([actual, budget])],
    valid: [`MIN(${actual},${budget})>=0`, `${budget}<>0`],
    points: `${actual}/${budget}`,
  });
}

export const ratios = {
  CONTROL_RATE: controlRate,
  CONTROL_RATE_SCORE: byFacts(controlRateRule, "routine-actual", "routine-budget"),
  VIREMENT_SCORE: byFacts(virementRule, "virement-amount", "original-budget"),
  FIXED_ASSET_SCORE: byFacts(
    (weight) => ruleOf("fixed-asset-utilisation", weight),
    "fixed-assets-in-use",
    "fixed-assets-total",
  ),
  STAFF_CONTROL_SCORE: byFacts(
    (weight) => ruleOf("staff-control", weight),
    "established-staff",
    "authorised-staff",
  ),
  OFF_ESTABLISHMENT_SCORE: byFacts(
    (weight) => ruleOf("off-establishment-control", weight),
    "off-establishment-staff",
    "established-staff",
  ),
  PROJECT_TIMELINESS_SCORE: byFacts(
    (weight) => ruleOf("project-timeliness", weight),
    "projects-done",
    "projects-planned",
  ),
  SATISFACTION_SCORE: byFacts((weight) => ruleOf("satisfaction", weight), "satisfaction-rate"),
};
