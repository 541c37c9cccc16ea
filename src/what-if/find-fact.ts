/** The fact that a person means by a name; near misses are suggested, never chosen. */
import { editDistance, nameKey } from "../text";
import type { FactId } from "../facts/facts";

export interface Named<F> {
  readonly id: FactId;
  readonly name: string;
  readonly fact: F;
}

export type Found<F> = { readonly fact: F } | { readonly suggestions: readonly string[] };

const MOST_SUGGESTIONS = 5;

/** Letters that two names have in common, as a share of the shorter one's. */
function similarity(a: string, b: string): number {
  const shorter = a.length < b.length ? a : b;
  const longer = a.length < b.length ? b : a;
  const common = [...new Set(shorter)].filter((letter) => longer.includes(letter)).length;
  return common / Math.max(1, new Set(shorter).size) - editDistance(a, b) / (10 * longer.length);
}

const LEAST_SIMILARITY = 0.5;

/** An id or a name as it stands, whatever its punctuation; else a part of exactly one name. */
export function findFact<F>(given: string, all: readonly Named<F>[]): Found<F> {
  const key = nameKey(given).toLowerCase();
  const byId = all.find(({ id }) => id === given.trim());
  if (byId) return { fact: byId.fact };
  const exact = all.filter(({ name }) => nameKey(name).toLowerCase() === key);
  const ids = [...new Set(exact.map(({ id }) => id))];
  if (ids.length === 1) return { fact: exact[0]!.fact };
  // Every row of a project form has an 实际完成值: only the id says whose.
  if (ids.length > 1) return { suggestions: ids.slice(0, MOST_SUGGESTIONS) };
  const within = key === "" ? [] : all.filter(({ name }) => nameKey(name).toLowerCase().includes(key));
  if (new Set(within.map(({ id }) => id)).size === 1) return { fact: within[0]!.fact };
  const alike = (within.length > 0 ? within : all)
    .map(({ name }) => ({ name, like: similarity(key, nameKey(name).toLowerCase()) }))
    .filter(({ like }) => within.length > 0 || like > LEAST_SIMILARITY)
    .sort((a, b) => b.like - a.like);
  return { suggestions: [...new Set(alike.map(({ name }) => name))].slice(0, MOST_SUGGESTIONS) };
}
