/** The scores under facts as a person types them; what cannot be read is said and leaves its fact as it is. */
import { assess } from "../../../src/assess/assess";
import type { Messages } from "../../../src/messages/messages";
import type { FactId, FactValue } from "../../../src/facts/facts";
import { knownFacts } from "../../../src/what-if/changeable-facts";
import { readFact } from "../../../src/facts/read";
import { valueText, whatIfReport, type SheetChange } from "../../../src/what-if/report";
import type { OpenBook, Task } from "../task";
import { messagesOf } from "./all-messages";

export interface TypedFact {
  readonly id: FactId;
  readonly text: string;
}

export interface WhatIf {
  readonly sheets: readonly SheetChange[];
  /** What was understood, as facts are supplied: plain decimals, "true", grades. */
  readonly values: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, string>>;
}

export function readTyped(
  typed: readonly TypedFact[],
  { recognition }: OpenBook,
  { whatIf: words }: Messages,
) {
  const known = new Map(knownFacts(assess(recognition)).map((fact) => [fact.spec.id, fact]));
  const changes = new Map<FactId, FactValue>();
  const faults: Record<string, string> = {};
  for (const { id, text } of typed) {
    const fact = known.get(id);
    if (!fact) continue;
    const read = readFact(text, fact.spec.unit, fact.book.moneyUnit);
    if ("fault" in read) faults[id] = words.fault(read.fault);
    else changes.set(id, read.value);
  }
  return { changes, faults };
}

export const whatIf: Task<readonly TypedFact[], WhatIf> = async (typed, { book }) => {
  const messages = await messagesOf(book);
  const { changes, faults } = readTyped(typed, book, messages);
  return {
    sheets: whatIfReport(book.recognition, changes, messages),
    values: Object.fromEntries([...changes].map(([id, value]) => [id, valueText(value)])),
    faults,
  };
};
