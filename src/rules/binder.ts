/** Making rules of some kinds, and of sums of them. */
import { bindByKind } from "./rule";
import type { RuleKind } from "./rule-kind";
import { sumKind, type BindRule } from "./sum";

/** @param kinds those that a sum may have as its parts: every kind but the sum itself */
export function binderOf(kinds: readonly RuleKind<unknown>[]): BindRule {
  const bindPart: BindRule = (data, context) => bindByKind(kinds, data, context);
  const all: readonly RuleKind<unknown>[] = [...kinds, sumKind(bindPart)];
  return (data, context) => bindByKind(all, data, context);
}
