/** A framework as a department reads it, where its text leaves several readings. */
import type { RuleReading } from "../rules/quarterly/readings";
import type { Framework } from "./framework";

export function inReading(framework: Framework, reading: RuleReading): Framework {
  return {
    ...framework,
    dimensions: framework.dimensions.map((dimension) => ({
      ...dimension,
      groups: dimension.groups.map((group) => ({
        ...group,
        indicators: group.indicators.map((indicator) => ({
          ...indicator,
          rule: indicator.rule.inReading?.(reading) ?? indicator.rule,
        })),
      })),
    })),
  };
}
