/** The working of a row's score, in words, with the workbook's unit after amounts. */
import type { RuleWords } from "../messages/rule-words";
import type { WorkingLine } from "../rules/working";
import type { AssessedRow } from "./assess";

/** Lines of the working; none where no rule is known or it had no figure to work with. */
export function workingLines(
  { scored, book }: AssessedRow,
  { rules }: { readonly rules: RuleWords },
): WorkingLine[] {
  if (!scored || scored.outcome.steps().length === 0) return [];
  const known = scored.rule.facts.some(({ id }) => book.facts.has(id));
  return known ? scored.rule.explain(scored.outcome, rules.withMoneyUnit(book.moneyUnit)) : [];
}
