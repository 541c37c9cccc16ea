/** Scores that cannot be there yet: an input that they are computed from holds what it cannot. */
import type { AssessedRow } from "./assess";

/** What is wrong is said at the input; the score that stays open because of it is no fault of its own. */
export function awaitsInput({ scored, book }: AssessedRow): boolean {
  return scored?.rule.facts.some(({ id }) => book.invalid.some(({ spec }) => spec.id === id)) ?? false;
}
