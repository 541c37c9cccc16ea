/**
 * The published rules that the functions apply, under the weight asked for.
 *
 * No rule is written here: bands, thresholds and points are those of one published framework. It is named, not "the
 * latest", so that a framework of a later year never changes what a finished sheet computes.
 */
import { decimal, type Decimal } from "../../src/decimal";
import { gradeOf, indicatorsOf, type Framework, type Indicator } from "../../src/frameworks/framework";
import { publishedFramework, PUBLISHED_IDS } from "../../src/frameworks/published";
import { functionWords as words } from "../../src/messages/zh-CN/functions";
import { nameKey, squeeze } from "../../src/recognise/text";
import { bindRule } from "../../src/rules/registry";
import type { Rule } from "../../src/rules/rule-kind";
import { fail } from "./errors";
import { isBlank, plain } from "./values";

export const BASE_FRAMEWORK = "sz-yantian-2023";
/** The form that scores procurement by its rate alone. */
export const RATE_ONLY_FRAMEWORK = "sz-longgang-2020";

/** Rules already bound; a sheet asks for the same few thousands of times. */
const bound = new Map<string, Rule>();
const MOST_BOUND = 200;

function remember(key: string, bind: () => Rule): Rule {
  const known = bound.get(key);
  if (known) return known;
  if (bound.size >= MOST_BOUND) bound.clear();
  const rule = bind();
  bound.set(key, rule);
  return rule;
}

function indicatorById(framework: string, id: string): Indicator {
  const found = publishedFramework(framework);
  const indicator = found && indicatorsOf(found).find((each) => each.id === id);
  if (!indicator) throw new Error(`no indicator ${id} in ${framework}`);
  return indicator;
}

function weighing(rule: Rule, weight: Decimal | null): Rule {
  return weight && !weight.eq(rule.weight) ? rule.scaled(weight) : rule;
}

/** An indicator's rule, scaled to the weight where one is given. */
export function ruleOf(indicator: string, weight: Decimal | null = null, framework = BASE_FRAMEWORK): Rule {
  return remember(`${framework}/${indicator}/${weight?.toFixed() ?? ""}`, () =>
    weighing(indicatorById(framework, indicator).rule, weight),
  );
}

/** One part of an indicator's rule that is a sum of parts. */
export function partOf(indicator: string, index: number, weight: Decimal | null = null): Rule {
  return remember(`${indicator}/part-${index}/${weight?.toFixed() ?? ""}`, () => {
    const { parts } = ruleOf(indicator).params as { readonly parts: readonly { readonly points: number }[] };
    const part = parts[index];
    if (!part) throw new Error(`no part ${index} in ${indicator}`);
    const { points, ...data } = part;
    return weighing(bindRule(data, { weight: decimal(points), indicator }), weight);
  });
}

/** An indicator's rule with other values for some of its parameters, at a weight of its own. */
export function variantOf(indicator: string, changes: object, weight: Decimal): Rule {
  return remember(`${indicator}/${JSON.stringify(changes)}/${weight.toFixed()}`, () =>
    bindRule({ ...(ruleOf(indicator).params as object), ...changes }, { weight, indicator }),
  );
}

/** The framework that a user names; `fallback` stands for an argument left out. */
export function frameworkOf(given: unknown, name: string, fallback?: string): Framework {
  if (isBlank(given) && fallback === undefined) fail("missing", words.blank(name));
  // A blank cell comes as 0 on desktop Excel; no framework is called 0.
  const raw = isBlank(given) || (plain(given) === 0 && fallback !== undefined) ? fallback : plain(given);
  const id = squeeze(String(raw)).toLowerCase();
  return publishedFramework(id) ?? fail("invalid", words.noFramework(raw, PUBLISHED_IDS));
}

/** The indicator that a user names, by its name, another name for it, or its id. */
export function indicatorOf(framework: Framework, given: unknown, name: string): Indicator {
  if (isBlank(given)) fail("missing", words.blank(name));
  const raw = String(plain(given));
  const key = nameKey(raw);
  const found = indicatorsOf(framework).find(
    (each) =>
      each.id === squeeze(raw).toLowerCase() ||
      [each.name, ...each.aliases].some((one) => nameKey(one) === key),
  );
  return found ?? fail("invalid", words.noIndicator(raw, framework.id));
}

export { gradeOf, indicatorsOf };
