/** For each indicator of a score sheet: the figures that its rule asks for, where they come from, what is missing. */
import { factText } from "../../src/assess/fact-text";
import { outcomeOf, ruleOf, type Scored } from "../../src/assess/score-sheet";
import { workingLines } from "../../src/assess/working";
import type { Messages } from "../../src/messages/messages";
import type { IndicatorRow, Recognition } from "../../src/recognise/types";
import type { IndicatorReport } from "../../src/report/report";
import { isNumericFact, type FactId, type FactValue } from "../../src/facts/facts";
import type { FactSpec } from "../../src/rules/rule-kind";
import type { FactRow, IndicatorFacts, SourceRow, SuppliedFact } from "./pane-report";

function shownValue(id: FactId, value: FactValue, { book }: Recognition): string {
  return typeof value === "object" ? factText(book, id, value) : String(value);
}

function sourcesOf(id: FactId, value: FactValue | undefined, { book }: Recognition): SourceRow[] {
  if (!isNumericFact(id)) return [];
  return (book.sources.get(id) ?? []).map((source) => ({
    ref: source.figure.ref,
    label: source.label,
    shown: source.figure.shown,
    agrees: typeof value === "object" && source.value.eq(value),
  }));
}

function factRow(
  spec: FactSpec,
  recognition: Recognition,
  messages: Messages,
  supplied: readonly SuppliedFact[],
  missing: readonly FactId[],
): FactRow {
  const value = (recognition.book.facts as ReadonlyMap<FactId, FactValue>).get(spec.id);
  return {
    id: spec.id,
    name: messages.rules.fact(spec),
    unit: spec.unit,
    unitName: spec.unit === "money" ? recognition.book.moneyUnit : "",
    value: value === undefined ? null : shownValue(spec.id, value, recognition),
    sources: sourcesOf(spec.id, value, recognition),
    supplied: supplied.find(({ id }) => id === spec.id) ?? null,
    missing: missing.includes(spec.id),
  };
}

function missingOf({ outcome }: Scored): readonly FactId[] {
  return "missing" in outcome ? outcome.missing : [];
}

/** null for a row whose rule nobody has told us (an unknown framework, another weight). */
export function indicatorFacts(
  row: IndicatorRow,
  key: string,
  own: IndicatorReport,
  sheet: string,
  recognition: Recognition,
  messages: Messages,
  supplied: readonly SuppliedFact[],
): IndicatorFacts | null {
  const rule = ruleOf(row);
  const scored = outcomeOf(row, recognition);
  if (!rule || !scored) return null;
  const missing = missingOf(scored);
  return {
    key,
    name: own.name,
    sheet,
    cell: own.cell,
    score: own.score,
    weight: own.weight,
    expected: own.expected,
    // What stands in for something else is shown only where it is there.
    facts: rule.facts
      .map((spec) => factRow(spec, recognition, messages, supplied, missing))
      .filter((fact) => fact.value !== null || fact.missing || !isNumericFact(fact.id)),
    working: workingLines(scored, recognition, messages),
    criteria: row.criteria?.text.trim() ?? "",
  };
}
