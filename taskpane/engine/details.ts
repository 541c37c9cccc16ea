/** What stands behind the findings: the facts, what the pane offers to write, the quarters for the drawing. */
import { assess } from "../../src/assess/assess";
import { PUBLISHED_IDS } from "../../src/frameworks/published";
import type { ScoreSheet } from "../../src/recognise/types";
import { indicatorFacts } from "../model/indicator-facts";
import type { Checked, IndicatorFacts, SuppliedFact } from "../model/pane-report";
import { proposalsOf } from "../model/proposals";
import { quarters } from "../model/quarters";
import { lookOf, type Words, type Work } from "./compute";

function indicatorsOf(
  { recognition, report }: Work,
  { messages }: Words,
  supplied: readonly SuppliedFact[],
): IndicatorFacts[] {
  return assess(recognition).flatMap(({ sheet, rows }, s) =>
    rows.flatMap((each, i) => {
      const own = report.sheets[s]?.indicators[i];
      const key = `${s}/${each.row.id ?? i}`;
      return (own && indicatorFacts(each, key, own, sheet.sheet, messages, supplied)) ?? [];
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
    facts: indicatorsOf(work, words, supplied),
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
