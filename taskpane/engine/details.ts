/** What stands behind the findings: the facts, what the pane offers to write, the quarters for the drawing. */
import { PUBLISHED_IDS } from "../../src/frameworks/published";
import type { ScoreSheet } from "../../src/recognise/types";
import { indicatorFacts } from "../model/indicator-facts";
import type { Checked, IndicatorFacts, SuppliedFact } from "../model/pane-report";
import { proposalsOf } from "../model/proposals";
import { quarters } from "../model/quarters";
import { lookOf, type Words, type Work } from "./compute";

function factsOf(
  { recognition, report }: Work,
  { messages }: Words,
  supplied: readonly SuppliedFact[],
): IndicatorFacts[] {
  return recognition.scoreSheets.flatMap((sheet, s) =>
    sheet.indicators.flatMap((row, i) => {
      const own = report.sheets[s]?.indicators[i];
      const key = `${s}/${row.id ?? i}`;
      return (own && indicatorFacts(row, key, own, sheet.sheet, recognition, messages, supplied)) ?? [];
    }),
  );
}

const isPublished = ({ framework }: ScoreSheet): boolean =>
  PUBLISHED_IDS.includes(framework?.framework.id ?? "");

export function withDetails(work: Work, words: Words, supplied: readonly SuppliedFact[]): Checked {
  const { recognition, report, findings } = work;
  return {
    found: lookOf(recognition),
    report,
    findings,
    facts: factsOf(work, words, supplied),
    proposals: proposalsOf({
      recognition,
      messages: words.messages,
      words: words.draft,
      findings,
      isPublished,
    }),
    quarters: quarters(recognition),
  };
}
