/** The figures handed to EXPLAIN, matched with the facts of a rule by their order. */
import { perObject } from "../../memo";
import { functionWords as words } from "../../messages/zh-CN/functions";
import { rules as ruleWords } from "../../messages/zh-CN/rules";
import type { FactId, Facts, FactValue } from "../../facts/facts";
import type { Rule } from "../../rules/rule-kind";
import type { FactSpec } from "../../rules/scoring";
import { fail } from "./errors";
import { cellsGiven, filled } from "./ranges";
import { disclosureGrade, figure, isBlank, yesNo } from "./values";

/** One way to give a rule its facts; the circumstances (a veto, a waiver) may be left out at the end. */
export interface Variant {
  readonly needed: readonly FactSpec[];
  readonly circumstances: readonly FactSpec[];
}

function isCircumstance({ optional, unit }: FactSpec): boolean {
  return optional === true && unit === "judgement";
}

/**
 * The facts themselves, and where all that have one are replaced by what can stand in for them (a stated rate for two
 * amounts, amounts for four progresses), in the order of the rule.
 */
export const variantsOf = perObject((rule: Rule): readonly Variant[] => {
  const circumstances = rule.facts.filter(isCircumstance);
  const own = rule.facts.filter(({ optional }) => optional !== true);
  const replaced = new Set(
    own.flatMap(({ id, insteadOf = [] }) => (insteadOf.length > 0 ? insteadOf : [id])),
  );
  const instead = rule.facts.filter(({ id }) => replaced.has(id));
  const hasTwo = own.some(({ insteadOf = [] }) => insteadOf.length > 0);
  return (hasTwo ? [own, instead] : [own]).map((needed) => ({ needed, circumstances }));
});

/** The way that so many values fit. */
export function variantFor(rule: Rule, count: number): Variant | undefined {
  return variantsOf(rule).find((each) => fits(each, count));
}

function fits({ needed, circumstances }: Variant, count: number): boolean {
  return count >= needed.length && count <= needed.length + circumstances.length;
}

function read(spec: FactSpec, value: unknown): FactValue {
  const name = ruleWords.fact(spec);
  if (spec.unit === "judgement") return yesNo(value, name);
  return spec.unit === "grade" ? disclosureGrade(value, name) : figure(value, name, spec.unit);
}

/** Blanks keep their place and are missing facts, unless only the cells that are not blank make up the number. */
export function factsFor(indicator: string, rule: Rule, given: unknown): Facts {
  const cells = cellsGiven(given);
  for (const values of [cells, filled(cells)]) {
    const variant = variantFor(rule, values.length);
    if (!variant) continue;
    const specs = [...variant.needed, ...variant.circumstances];
    return new Map(
      specs.flatMap((spec, index): [FactId, FactValue][] =>
        isBlank(values[index]) ? [] : [[spec.id, read(spec, values[index])]],
      ),
    );
  }
  const names = variantsOf(rule).map(({ needed }) => needed.map(ruleWords.fact));
  return fail("invalid", words.wrongFacts(indicator, names, cells.length));
}
