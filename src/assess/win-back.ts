/** The least changes of a row's figures that win points back, as the messages take them. */
import { plain } from "../facts/format";
import { decimal } from "../decimal";
import type { FactId } from "../facts/facts";
import type { RuleWords } from "../messages/rule-words";
import type { AssessedRow } from "./assess";
import { factDecimals, factText } from "./fact-text";

/** At most so many ways are listed. */
const MOST_WAYS = 3;

/** None for a row without a rule, or without a score to win anything back from. */
export function winBacks({ scored, score, book }: AssessedRow, { rules }: { readonly rules: RuleWords }) {
  if (!scored || score === null) return [];
  const seen = new Set<FactId>();
  return scored.rule
    .improvements(book.facts, (fact) => factDecimals(book, fact))
    .filter(({ fact, points, of }) => {
      // A score above the rule's own result wins nothing by a change that only reaches it.
      const isNew = !seen.has(fact) && (of === "part" || points.gt(score));
      if (isNew) seen.add(fact);
      return isNew;
    })
    .slice(0, MOST_WAYS)
    .map(({ fact, from, to, points, of }) => ({
      fact: rules.fact(scored.rule.facts.find(({ id }) => id === fact) ?? { id: fact }),
      from: factText(book, fact, from),
      to: factText(book, fact, to),
      gap: factText(book, fact, to.minus(from).abs()),
      rise: to.gt(decimal(from)),
      points: plain(points),
      ofPart: of === "part",
    }));
}
