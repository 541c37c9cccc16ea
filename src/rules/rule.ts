/** From plain data to a rule: the data is checked against its kind's schema, then bound. */
import * as z from "zod/mini";
import { RuleError } from "./rule-error";
import type { Rule, RuleContext, RuleKind } from "./rule-kind";

/** A kind whose parameters are still unchecked data. */
export interface UncheckedKind {
  readonly kind: string;
  bind(data: unknown, context: RuleContext): Rule;
}

/** Hides a kind's type of parameters behind its schema. */
export function checked<P>(kind: RuleKind<P>): UncheckedKind {
  return {
    kind: kind.kind,
    bind(data, context) {
      const result = z.safeParse(kind.params, data);
      if (!result.success) throw faultOf(result.error.issues);
      return kind.bind(result.data, context);
    },
  };
}

/**
 * The parameters of a rule, for whoever knows its kind.
 * @throws Error when the rule is of another kind
 */
export function paramsOf<P>(kind: RuleKind<P>, rule: Rule): P {
  const result = z.safeParse(kind.params, rule.params);
  if (rule.kind !== kind.kind || !result.success) throw new Error(`${rule.kind} is not ${kind.kind}`);
  return result.data;
}

function faultOf(issues: readonly z.core.$ZodIssue[]): RuleError {
  const issue = issues[0];
  const path = (issue?.path ?? []).join(".");
  if (issue?.code === "unrecognized_keys")
    return new RuleError({ code: "unknown-key", path, keys: issue.keys });
  return new RuleError({ code: "bad-parameter", path, problem: issue?.code ?? "" });
}

/** @throws RuleError when the data names no kind, or one that is not among those known */
export function bindByKind(known: readonly UncheckedKind[], data: unknown, context: RuleContext): Rule {
  const name = typeof data === "object" && data !== null && "kind" in data ? String(data.kind) : "";
  const found = known.find(({ kind }) => kind === name);
  if (!found) throw new RuleError({ code: "unknown-kind", kind: name, known: known.map(({ kind }) => kind) });
  return found.bind(data, context);
}
