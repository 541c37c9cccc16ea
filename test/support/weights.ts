/** A framework re-weighted to a sheet's own weights. Only used when a user asks for it. */
import { RuleError } from "../../src/rules/rule-error";
import { totalWeight } from "../../src/frameworks/bind";
import type { Decimal } from "../../src/decimal";
import type { Framework, Indicator } from "../../src/frameworks/framework";

/**
 * The indicator under another weight; the points of its rule change in proportion, at 2 decimals each.
 * @param weight greater than 0
 * @throws RuleError when the weight is not greater than 0, or too small for the rule to be told apart
 */
export function scaleIndicator(indicator: Indicator, weight: Decimal): Indicator {
  if (weight.eq(indicator.weight)) return indicator;
  if (weight.lte(0))
    throw new RuleError({ code: "points-not-weight", greatest: "0", weight: weight.toFixed() });
  return { ...indicator, weight, rule: indicator.rule.scaled(weight) };
}

/** The framework with other weights for some indicators (by id); parents' weights follow, errata are dropped. */
export function withWeights(framework: Framework, weights: ReadonlyMap<string, Decimal>): Framework {
  const dimensions = framework.dimensions.map((dimension) => {
    const groups = dimension.groups.map((group) => {
      const indicators = group.indicators.map((each) =>
        scaleIndicator(each, weights.get(each.id) ?? each.weight),
      );
      return { ...group, indicators, weight: totalWeight(indicators) };
    });
    return { ...dimension, groups, weight: totalWeight(groups) };
  });
  return { ...framework, dimensions, errata: [] };
}
