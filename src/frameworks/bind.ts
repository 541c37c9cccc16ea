/** From checked data to a framework whose rules can be asked. Needs neither YAML nor the schema. */
import { decimal, sum, type Decimal } from "../decimal";
import { contains, parseInterval } from "../interval";
import { bindRule } from "../rules/registry";
import type { Dimension, Framework, GradeBand, Group, Indicator } from "./framework";
import type { FrameworkData, IndicatorData } from "./schema";

type DimensionData = FrameworkData["dimensions"][number];
type GroupData = DimensionData["groups"][number];

/** Called for each indicator before it is bound, so that an error can name it. */
export type Visit = (indicator: IndicatorData) => void;

/**
 * @throws RuleError for rules that contradict themselves; RangeError for grade bands that are no intervals
 */
export function bindFramework(data: FrameworkData, visit: Visit = () => undefined): Framework {
  const { id, title, region, year, source } = data;
  return {
    id,
    title,
    region,
    year,
    source,
    dimensions: data.dimensions.map((dimension) => bindDimension(dimension, visit)),
    grades: data.grades.map(bindGrade),
    errata: data.errata.map((erratum) => ({ ...erratum, printed: decimal(erratum.printed) })),
  };
}

function bindDimension({ id, name, groups }: DimensionData, visit: Visit): Dimension {
  const bound = groups.map((group) => bindGroup(group, visit));
  return { id, name, groups: bound, weight: totalWeight(bound) };
}

function bindGroup({ id, name, indicators }: GroupData, visit: Visit): Group {
  const bound = indicators.map((indicator) => {
    visit(indicator);
    return bindIndicator(indicator);
  });
  return { id, name, indicators: bound, weight: totalWeight(bound) };
}

function bindIndicator({ id, name, aliases, weight, rule }: IndicatorData): Indicator {
  const bound = decimal(weight);
  return { id, name, aliases, weight: bound, rule: bindRule(rule, { weight: bound, indicator: id }) };
}

function bindGrade({ grade, in: interval }: FrameworkData["grades"][number]): GradeBand {
  const band = parseInterval(interval);
  return { grade, interval, contains: (total) => contains(band, total) };
}

export function totalWeight(children: readonly { readonly weight: Decimal }[]): Decimal {
  return sum(children.map(({ weight }) => weight));
}
