import { isNumericFact, type FactId, type NumericFactId } from "../../facts/facts";
import type { IndicatorRow, Recognition } from "../../recognise/types";
import { nameOf, outcomeOf, plain, scoreOf, scoreRef } from "../../assess/score-sheet";
import { scoreSheetCheck } from "../check";
import { zhCN } from "./zh-CN";

/**
 * Counts of faults are what the assessor finds when judging, not figures that a table of the workbook would hold;
 * asking for them is the business of evidence-needed.
 */
const FOUND_BY_JUDGING: ReadonlySet<FactId> = new Set<FactId>([
  "budget-nonconformities",
  "target-faults",
  "key-tasks-unfinished",
]);

/** The figures that the row's rule lacks. */
function missingFacts(row: IndicatorRow, recognition: Recognition): readonly NumericFactId[] {
  const scored = outcomeOf(row, recognition);
  if (!scored || !("missing" in scored.outcome)) return [];
  return scored.outcome.missing.filter(isNumericFact).filter((id) => !FOUND_BY_JUDGING.has(id));
}

/** An indicator that is scored by a formula has no figures in the workbook: its score cannot be checked. */
export const inputMissing = scoreSheetCheck({
  id: "input-missing",
  severity: "review",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(sheet, words, recognition, { rules }) {
    for (const row of sheet.indicators) {
      const missing = missingFacts(row, recognition);
      if (missing.length === 0) continue;
      const score = scoreOf(row);
      yield {
        at: scoreRef(row),
        indicator: row.id,
        expected: null,
        actual: score,
        ...words.finding({
          indicator: nameOf(row),
          score: score && plain(score),
          missing: missing.map((id) => rules.fact({ id })),
        }),
      };
    }
  },
});
