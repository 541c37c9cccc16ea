/** The published rules that the functions apply, under the weight asked for. Bands and points are the frameworks'. */
import { decimal, type Decimal } from "../decimal";
import { indicatorsOf } from "../frameworks/framework";
import { publishedFramework } from "../frameworks/published";
import type { FactId, FactValue } from "../rules/facts";
import { pointsOf } from "../rules/outcome";
import { bindRule } from "../rules/registry";
import type { Rule } from "../rules/rule-kind";

/** Named, not "the latest": a framework of a later year never changes what a finished sheet computes. */
export const BASE_FRAMEWORK = "sz-yantian-2023";
/** The form that scores procurement by its rate alone. */
export const RATE_ONLY_FRAMEWORK = "sz-longgang-2020";

function weighing(rule: Rule, weight: Decimal | null): Rule {
  return weight && !weight.eq(rule.weight) ? rule.scaled(weight) : rule;
}

/** An indicator's rule, scaled to the weight where one is given. */
export function ruleOf(indicator: string, weight: Decimal | null = null, framework = BASE_FRAMEWORK): Rule {
  const found = publishedFramework(framework);
  const rule = found && indicatorsOf(found).find(({ id }) => id === indicator)?.rule;
  if (!rule) throw new Error(`no indicator ${indicator} in ${framework}`);
  return weighing(rule, weight);
}

/** The parts of a rule that is a sum of parts. */
export function partsOf(indicator: string, rule: Rule): Rule[] {
  const { parts } = rule.params as { readonly parts: readonly { readonly points: number }[] };
  return parts.map(({ points, ...data }) => bindRule(data, { weight: decimal(points), indicator }));
}

export function partOf(indicator: string, index: number, weight: Decimal | null = null): Rule {
  const part = partsOf(indicator, ruleOf(indicator))[index];
  if (!part) throw new Error(`no part ${index} in ${indicator}`);
  return weighing(part, weight);
}

/** An indicator's rule with other values for some of its parameters, at a weight of its own. */
export function variantOf(indicator: string, changes: object, weight: Decimal): Rule {
  return bindRule({ ...(ruleOf(indicator).params as object), ...changes }, { weight, indicator });
}

/** What the rule gives for facts that decide everything: a veto, a waiver, one grade. */
export function pointsFor(rule: Rule, fact: FactId, value: FactValue): Decimal {
  const points = pointsOf(rule.score(new Map([[fact, value]])));
  if (!points) throw new Error(`${fact} alone decides nothing`);
  return points;
}
