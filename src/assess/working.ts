/** The working of a row's score, in words, with the workbook's unit after amounts. */
import type { RuleWords } from "../messages/rule-words";
import type { Recognition } from "../recognise/types";
import type { Scored } from "./score-sheet";

/** Lines of the working; none where the rule had no figure to work with. */
export function workingLines(
  { rule, outcome }: Scored,
  { book }: Recognition,
  { rules }: { readonly rules: RuleWords },
): string[] {
  const known = rule.facts.some(({ id }) => (book.facts as ReadonlyMap<string, unknown>).has(id));
  return known && outcome.steps.length > 0 ? rule.explain(outcome, rules.withMoneyUnit(book.moneyUnit)) : [];
}
