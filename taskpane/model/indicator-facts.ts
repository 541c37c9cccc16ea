/** For each indicator of a score sheet: the figures that its rule asks for, where they come from, what is missing. */
import { factText } from "../../src/assess/fact-text";
import type { AssessedRow } from "../../src/assess/assess";
import { workingLines } from "../../src/assess/working";
import type { EngineWords } from "../../src/messages/messages";
import type { FactBook } from "../../src/recognise/types";
import type { IndicatorReport } from "../../src/report/report";
import { isNumericFact, type FactId, type FactValue } from "../../src/facts/facts";
import { answerText } from "../../src/facts/words";
import type { FactSpec } from "../../src/rules/scoring";
import type { FactRow, IndicatorFacts, SourceRow, SuppliedFact } from "./pane-report";

function shownValue(id: FactId, value: FactValue, book: FactBook): string {
  return typeof value === "object" ? factText(book, id, value) : answerText(value);
}

function sourcesOf(id: FactId, value: FactValue | undefined, book: FactBook): SourceRow[] {
  return (book.sources.get(id) ?? []).map((source) => ({
    ref: source.figure.ref,
    label: source.label,
    shown: source.figure.shown,
    agrees: typeof value === "object" && source.value.eq(value),
  }));
}

function factRow(
  spec: FactSpec,
  book: FactBook,
  messages: EngineWords,
  supplied: readonly SuppliedFact[],
  missing: readonly FactId[],
): FactRow {
  const value = book.facts.get(spec.id);
  return {
    id: spec.id,
    name: messages.rules.fact(spec),
    unit: spec.unit,
    unitName: spec.unit === "money" ? book.moneyUnit : "",
    value: value === undefined ? null : shownValue(spec.id, value, book),
    sources: sourcesOf(spec.id, value, book),
    supplied: supplied.find(({ id }) => id === spec.id) ?? null,
    missing: missing.includes(spec.id),
  };
}

/** null for a row whose rule is not known (an unknown framework, another weight). */
export function indicatorFacts(
  assessed: AssessedRow,
  key: string,
  own: IndicatorReport,
  sheet: string,
  messages: EngineWords,
  supplied: readonly SuppliedFact[],
): IndicatorFacts | null {
  const { row, scored, book } = assessed;
  if (!scored) return null;
  const { rule, outcome } = scored;
  // A share that a person awards is no figure that the workbook lacks.
  const isAwarded = (id: FactId) =>
    rule.isJudgement && rule.facts.some((spec) => spec.id === id && spec.unit === "ratio");
  const missing = "missing" in outcome ? outcome.missing.filter((id) => !isAwarded(id)) : [];
  return {
    ...own,
    key,
    sheet,
    // What stands in for something else is shown only where it is there.
    facts: rule.facts
      .map((spec) => factRow(spec, book, messages, supplied, missing))
      .filter((fact) => fact.value !== null || fact.missing || !isNumericFact(fact.id)),
    working: workingLines(assessed, messages),
    criteria: row.criteria?.text.trim() ?? "",
  };
}
