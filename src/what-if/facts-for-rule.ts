/** The facts as one rule sees them in a what-if. */
import type { FactId, Facts, FactValue } from "../facts/facts";
import type { Rule } from "../rules/rule-kind";
import type { FactSpec } from "../rules/scoring";

export type Changes = ReadonlyMap<FactId, FactValue>;

/**
 * A rate that was changed counts, although rules take the amounts where they know both; and the reverse. The facts to
 * drop are found by `insteadOf`; a figure that replaces several facts is kept, because others need it.
 */
function factsToDrop({ facts: specs }: Rule, known: Facts, changes: Changes): FactId[] {
  const standsInFor = (id: FactId) => specs.filter(({ insteadOf = [] }) => insteadOf.includes(id)).length;
  return specs.flatMap(({ id, insteadOf = [] }: FactSpec) => {
    if (changes.has(id)) return insteadOf.filter((other) => !changes.has(other) && standsInFor(other) === 1);
    const isReplaced = insteadOf.some((other) => changes.has(other)) && insteadOf.every((o) => known.has(o));
    return isReplaced ? [id] : [];
  });
}

/** Optional judgements (a veto, a waiver) that are not known are taken as "no", as rules take them. */
function assumedDenials({ facts: specs }: Rule, known: Facts): [FactId, FactValue][] {
  return specs
    .filter(({ id, unit, optional }) => optional && unit === "judgement" && !known.has(id))
    .map(({ id }) => [id, false]);
}

export function factsFor(rule: Rule, facts: Facts, changes: Changes): Facts {
  const known = new Map<FactId, FactValue>([...facts, ...changes]);
  for (const id of factsToDrop(rule, known, changes)) known.delete(id);
  return new Map([...known, ...assumedDenials(rule, known)]);
}
