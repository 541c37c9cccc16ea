/** Other facts put among those that the workbook supplies: a user's own, or those of a what-if. */
import type { FactId, FactValue } from "../facts/facts";
import type { Recognition } from "./types";

/** What is given wins over what was recognised. */
export function withFacts(
  recognition: Recognition,
  given: Iterable<readonly [FactId, FactValue]>,
): Recognition {
  const facts = new Map<FactId, FactValue>([...recognition.book.facts, ...given]);
  // Rules take judgements and figures alike; recognition by itself only ever knows figures.
  const book = { ...recognition.book, facts: facts as unknown as Recognition["book"]["facts"] };
  return { ...recognition, book };
}
