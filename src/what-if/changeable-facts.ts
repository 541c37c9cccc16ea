/** Which facts of an indicator a what-if can change: those that its rule uses, and those that it is waiting for. */
import { ruleOf, scoredRows, type AssessedSheet } from "../assess/assess";
import type { FactBook } from "../recognise/types";
import { isNumericFact, type FactId, type Facts, type FactValue } from "../facts/facts";
import type { Rule } from "../rules/rule-kind";
import type { FactSpec } from "../rules/scoring";

/** True when the rule gives the same outcome without this fact, and by the same working: a printed rate beside its amounts. */
export function isUnused(rule: Rule, facts: Facts, id: FactId): boolean {
  const without = new Map(facts);
  without.delete(id);
  const said = (known: Facts) => {
    const outcome = rule.score(known);
    return JSON.stringify({ ...outcome, steps: outcome.steps() });
  };
  return said(without) === said(facts);
}

export function changeableFacts(rule: Rule, book: FactBook): FactSpec[] {
  const facts: Facts = book.facts;
  const outcome = rule.score(facts);
  const missing = "missing" in outcome ? outcome.missing : [];
  return rule.facts.filter(({ id }) => {
    if (!isNumericFact(id) || missing.includes(id)) return true;
    return facts.has(id) && !isUnused(rule, facts, id);
  });
}

export interface KnownFact {
  readonly spec: FactSpec;
  /** Where its value stands: a row of a project form has facts of its own. */
  readonly book: FactBook;
}

/** Every fact that some rule of these sheets uses, each once: what a user may name. */
export function knownFacts(sheets: readonly AssessedSheet[]): KnownFact[] {
  const known = new Map<FactId, KnownFact>();
  for (const { row, scored, book } of sheets.flatMap(scoredRows))
    for (const spec of (scored?.rule ?? ruleOf(row))?.facts ?? [])
      if (!known.has(spec.id)) known.set(spec.id, { spec, book });
  return [...known.values()];
}

export function valueOf(book: FactBook, id: FactId): FactValue | null {
  return book.facts.get(id) ?? null;
}
