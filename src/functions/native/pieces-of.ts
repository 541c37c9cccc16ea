import type { NativeFormula, Rule } from "../../rules/rule-kind";

/** The pieces of a rule over figures; one that takes amounts always has them. */
export function piecesOf(rule: Rule, cells: ReadonlyMap<string, string>): NativeFormula {
  const native = rule.native((fact) => cells.get(fact) ?? null);
  if (!native) throw new Error(`${rule.kind} has no formula`);
  return native;
}
