import type { AssessedRow } from "../../assess/assess";
import { isNumericFact, type NumericFactId } from "../../facts/facts";
import { plain } from "../../facts/format";
import { FACTS } from "../../facts/table";
import { scoreSheetCheck } from "../check";
import { absentIn } from "../support/absent";
import { zhCN } from "./zh-CN";

/** The figures that the row's rule lacks. Judgements are left to evidence-needed. */
function missingFacts({ scored, book }: AssessedRow): readonly NumericFactId[] {
  if (!scored || !("missing" in scored.outcome)) return [];
  const isInvalid = (id: NumericFactId) => book.invalid.some(({ spec }) => spec.id === id);
  return scored.outcome.missing.filter(isNumericFact).filter((id) => !FACTS[id].judged && !isInvalid(id));
}

/** An indicator that is scored by a formula has no figures in the workbook: its score cannot be checked. */
export const inputMissing = scoreSheetCheck({
  id: "input-missing",
  severity: "review",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run({ sheet, rows }, words, { rules, engine }) {
    if (!sheet.framework) return absentIn(sheet, engine, "framework");
    for (const row of rows) {
      const missing = missingFacts(row);
      if (missing.length === 0) continue;
      const { place, name, score } = row;
      yield {
        at: place,
        row,
        expected: null,
        actual: score,
        ...words.finding({
          indicator: name,
          score: score && plain(score),
          missing: missing.map((id) => rules.fact({ id })),
        }),
      };
    }
  },
});
