/** Worked examples that live with the data: figures from published tables and the points that they must give. */
import { decimal } from "../decimal";
import type { FactId, Facts, FactValue } from "../facts/facts";
import { plainNumber } from "../facts/read";
import { readGrade } from "../facts/words";
import type { Rule } from "../rules/rule-kind";
import type { FrameworkFault } from "./fault";
import type { ExampleData } from "./schema";

/** @returns null for a text that is neither a number nor a grade */
function valueOf(given: ExampleData["facts"][string]): FactValue | null {
  if (typeof given === "boolean") return given;
  return plainNumber(given)?.value ?? readGrade(given);
}

/** The facts of an example; those that cannot be read are left out, so that the example fails. */
export function factsOf(example: ExampleData): Facts {
  const facts = new Map<FactId, FactValue>();
  for (const [id, given] of Object.entries(example.facts)) {
    const value = valueOf(given);
    if (value !== null) facts.set(id as FactId, value);
  }
  return facts;
}

/** The first example that the rule scores differently. */
export function failedExample(rule: Rule, examples: readonly ExampleData[]): FrameworkFault | null {
  for (const example of examples) {
    const outcome = rule.score(factsOf(example));
    const actual = "points" in outcome ? outcome.points.toFixed() : outcome.status;
    const expected = decimal(example.points).toFixed();
    if (actual !== expected) return { code: "example-failed", example: example.name, expected, got: actual };
  }
  return null;
}
