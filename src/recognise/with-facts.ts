/** Other facts put among those that the workbook supplies: a user's own, or those of a what-if. */
import type { FactId, FactValue } from "../facts/facts";
import type { Recognition } from "./recognition";
import type { FactBook } from "./types";

/** What is given wins over what was recognised, in every dossier: the user does not say whose it is. */
export function withFacts(
  recognition: Recognition,
  given: Iterable<readonly [FactId, FactValue]>,
): Recognition {
  const all = [...given];
  const extended = (book: FactBook): FactBook => ({ ...book, facts: new Map([...book.facts, ...all]) });
  return {
    ...recognition,
    book: extended(recognition.book),
    dossiers: recognition.dossiers.map((dossier) => ({ ...dossier, book: extended(dossier.book) })),
  };
}
