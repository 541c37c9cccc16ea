/** Other facts put among those that the workbook supplies: a user's own, or those of a what-if. */
import type { FactId, FactValue } from "../facts/facts";
import type { Recognition } from "./types";

/** What is given wins over what was recognised. */
export function withFacts(
  recognition: Recognition,
  given: Iterable<readonly [FactId, FactValue]>,
): Recognition {
  const facts = new Map<FactId, FactValue>([...recognition.book.facts, ...given]);
  return { ...recognition, book: { ...recognition.book, facts } };
}
