/** What one judgement is worth, found by asking the rule: all others denied, this one confirmed. */
import type { Decimal } from "../../decimal";
import { least } from "../attainable";
import { DISCLOSURE_GRADES, type FactId, type Facts, type FactValue } from "../../facts/facts";
import type { Rule } from "../rule-kind";
import type { FactSpec } from "../scoring";

/** null for a judgement that decides about more than points of its own. */
export function judgedPoints(rule: Rule, spec: FactSpec): Decimal | null {
  if (spec.unit !== "judgement" || spec.optional) return null;
  const denied = new Map<FactId, FactValue>();
  for (const { id, unit } of rule.facts)
    if (unit === "judgement" || unit === "grade")
      denied.set(id, unit === "grade" ? DISCLOSURE_GRADES[2] : false);
  // Figures may still be missing: the least that remains attainable tells the difference all the same.
  const leastWith = (facts: Facts) => least(rule.score(facts).attainable);
  const points = leastWith(new Map(denied).set(spec.id, true)).minus(leastWith(denied));
  return points.gt(0) ? points : null;
}
