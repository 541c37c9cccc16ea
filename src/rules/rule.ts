/** From checked parameters to a rule. */
import type { Rule, RuleContext, RuleKind } from "./rule-kind";

/** A rule as a framework has it: its kind, and the parameters that the kind's schema asks for. */
export interface RuleData {
  readonly kind: string;
  readonly [parameter: string]: unknown;
}

/** The parameters of a rule, for whoever knows its kind. */
export function paramsOf<P>(kind: RuleKind<P>, rule: Rule): P {
  if (rule.kind !== kind.kind) throw new Error(`${rule.kind} is not ${kind.kind}`);
  return rule.params as P;
}

/** @param data checked by the schema of its kind, so that the kind can take it as it is */
export function bindByKind(known: readonly RuleKind<unknown>[], data: RuleData, context: RuleContext): Rule {
  const found = known.find(({ kind }) => kind === data.kind);
  if (!found) throw new Error(`no rule kind "${data.kind}"`);
  return found.bind(data, context);
}
