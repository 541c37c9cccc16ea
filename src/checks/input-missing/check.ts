import { isNumericFact, type NumericFactId } from "../../facts/facts";
import { FACTS } from "../../facts/table";
import type { IndicatorRow, Recognition } from "../../recognise/types";
import { nameOf, outcomeOf, plain, scoreOf, scoreRef } from "../../assess/score-sheet";
import { scoreSheetCheck } from "../check";
import { zhCN } from "./zh-CN";

/** The figures that the row's rule lacks. Those found by judging are the business of evidence-needed. */
function missingFacts(row: IndicatorRow, recognition: Recognition): readonly NumericFactId[] {
  const scored = outcomeOf(row, recognition);
  if (!scored || !("missing" in scored.outcome)) return [];
  return scored.outcome.missing.filter(isNumericFact).filter((id) => !FACTS[id].judged);
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
