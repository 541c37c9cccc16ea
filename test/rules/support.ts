/** Short ways to make facts and rules in tests. */
import { decimal, type Decimal } from "../../src/decimal";
import { indicatorsOf } from "../../src/frameworks/framework";
import { publishedFramework } from "../../src/frameworks/published";
import { DISCLOSURE_GRADES, type FactId, type Facts, type FactValue } from "../../src/facts/facts";
import { bindRule } from "../../src/rules/registry";
import { checkedRule } from "../../src/rules/schemas/check";
import type { Rule } from "../../src/rules/rule-kind";
import type { Outcome } from "../../src/rules/scoring";
import { workingText } from "../../src/rules/working";

export type Given = Readonly<Record<string, number | string | boolean>>;

function valueOf(given: number | string | boolean): FactValue {
  if (typeof given === "boolean") return given;
  const grade = DISCLOSURE_GRADES.find((each) => each === given);
  if (grade) return grade;
  return typeof given === "string" && given.endsWith("%")
    ? decimal(given.slice(0, -1)).div(100)
    : decimal(given);
}

export function factsFrom(given: Given): Facts {
  return new Map(Object.entries(given).map(([id, value]) => [id as FactId, valueOf(value)]));
}

export function ruleOf(framework: string, indicator: string): Rule {
  const found = publishedFramework(framework);
  const rule = found && indicatorsOf(found).find(({ id }) => id === indicator)?.rule;
  if (!rule) throw new Error(`no ${indicator} in ${framework}`);
  return rule;
}

export function bind(data: unknown, weight: number, indicator = "test"): Rule {
  return bindRule(checkedRule(data), { weight: decimal(weight), indicator });
}

/** The points as a number, or the status where there are none. */
export function result(outcome: Outcome): number | string {
  return "points" in outcome ? outcome.points.toNumber() : outcome.status;
}

export function scoreOf(rule: Rule, given: Given): number | string {
  return result(rule.score(factsFrom(given)));
}

/** Attainable points as text: "1 2" or "0..3". */
export function shown(outcome: Pick<Outcome, "attainable">): string {
  const { attainable } = outcome;
  if (attainable.kind === "range") return `${attainable.from.toFixed()}..${attainable.to.toFixed()}`;
  return attainable.points.map((points: Decimal) => points.toFixed()).join(" ");
}

/** "key points" of every alternative. */
export function alternativesOf(rule: Rule, given: Given): Record<string, number> {
  return Object.fromEntries(
    [...rule.alternatives(factsFrom(given))].reverse().map(({ key, points }) => [key, points.toNumber()]),
  );
}

export function improvementsOf(rule: Rule, given: Given, decimals = 2) {
  return rule
    .improvements(factsFrom(given), () => decimals)
    .map(({ fact, from, to, points, gain, of }) => ({
      fact,
      from: from.toNumber(),
      to: to.toNumber(),
      points: points.toNumber(),
      gain: gain.toNumber(),
      of,
    }));
}

/** The working as text, as the command line prints it. */
export function explained(rule: Rule, ...given: Parameters<Rule["explain"]>): string[] {
  return rule.explain(...given).map((line) => workingText(line, "　 "));
}
