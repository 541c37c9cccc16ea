/** Whether two rules score alike: the guard of every offer to have a function score an indicator. */
import type { Rule } from "../../rules/rule-kind";

/** Words by which people are shown the rule. */
const WORDS = new Set(["text", "name", "requirement", "fault"]);

function withoutWords(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !WORDS.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The same kind, weight and parameters, apart from the words. */
export function isSameRule(a: Rule, b: Rule): boolean {
  const plain = ({ kind, weight, params }: Rule) =>
    JSON.stringify([kind, weight.toFixed(), params], withoutWords);
  return plain(a) === plain(b);
}
