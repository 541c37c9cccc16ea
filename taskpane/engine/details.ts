/** What stands behind the findings: the facts, what the pane offers to write, the quarters for the drawing. */
import { assess, scoredRows } from "../../src/assess/assess";
import type { EngineWords } from "../../src/messages/messages";
import type { Recognition } from "../../src/recognise/recognition";
import type { Report } from "../../src/report/report";
import { indicatorFacts } from "../model/indicator-facts";
import type { Checked, IndicatorFacts, KeyedFinding, SuppliedFact } from "../model/pane-report";
import { proposalsOf } from "../model/proposals";
import { quarters } from "../model/quarters";
import { lookOf } from "./tasks/look";

/** What a check has come to, before the details that are shown when someone opens them. */
export interface Work {
  readonly recognition: Recognition;
  readonly report: Report;
  readonly findings: readonly KeyedFinding[];
}

function indicatorsOf(
  { recognition, report }: Work,
  messages: EngineWords,
  supplied: readonly SuppliedFact[],
): IndicatorFacts[] {
  return assess(recognition).flatMap((assessed, s) =>
    scoredRows(assessed).flatMap((each, i) => {
      const { sheet } = assessed.sheet;
      const { components = [], indicators = [] } = report.sheets[s] ?? {};
      const own = [...components, ...indicators][i];
      const key = `${s}/${each.row.id ?? i}`;
      return (own && indicatorFacts(each, key, own, sheet, messages, supplied)) ?? [];
    }),
  );
}

export function withDetails(work: Work, messages: EngineWords, supplied: readonly SuppliedFact[]): Checked {
  const { recognition, report, findings } = work;
  return {
    found: lookOf(recognition),
    report,
    findings,
    facts: indicatorsOf(work, messages, supplied),
    proposals: proposalsOf({ recognition, findings, messages }),
    quarters: quarters(recognition),
  };
}
