/** The most names that a message lists. */
const MOST_NAMED = 6;

/** The first of many names, as many as a message can list. */
export const fewOf = (names: readonly string[]): string[] =>
  names.length <= MOST_NAMED ? [...names] : [...names.slice(0, MOST_NAMED), "…"];
