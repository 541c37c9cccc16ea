/** The least changes of the workbook's figures that win points back, as the messages take them. */
import { decimal, type Decimal } from "../decimal";
import type { RuleWords } from "../messages/rule-words";
import type { Recognition } from "../recognise/types";
import type { FactId } from "../facts/facts";
import { factDecimals, factText } from "./fact-text";
import { plain, type Scored } from "./score-sheet";

/** More ways than this help nobody. */
const MOST_WAYS = 3;

export function winBacks(
  { rule }: Scored,
  score: Decimal,
  { book }: Recognition,
  { rules }: { readonly rules: RuleWords },
) {
  const seen = new Set<FactId>();
  return rule
    .improvements(book.facts, (fact) => factDecimals(book, fact))
    .filter(({ fact, points, of }) => {
      // A score above the rule's own result wins nothing by a change that only reaches it.
      const isNew = !seen.has(fact) && (of === "part" || points.gt(score));
      if (isNew) seen.add(fact);
      return isNew;
    })
    .slice(0, MOST_WAYS)
    .map(({ fact, from, to, points, of }) => ({
      fact: rules.fact({ id: fact }),
      from: factText(book, fact, from),
      to: factText(book, fact, to),
      rise: to.gt(decimal(from)),
      points: plain(points),
      ofPart: of === "part",
    }));
}
