import { assessRow } from "../../assess/assess";
import { roundPoints, type Decimal } from "../../decimal";
import type { Recognition } from "../../recognise/types";
import { scoreSheetCheck, type SharedWords } from "../check";
import { attainableText } from "../support/attainable-text";
import { scoreFault } from "../../assess/score-fault";
import { nameOf, plain, scoreRef, type Scored } from "../../assess/score-sheet";
import { workingLines } from "../../assess/working";
import { zhCN } from "./zh-CN";

/** The reading or slip that yields the printed number, in words; null when none does. */
function readingOf(
  { rule }: Scored,
  score: Decimal,
  { book }: Recognition,
  { rules }: SharedWords,
): string | null {
  const found = rule.alternatives(book.facts).find(({ points }) => roundPoints(points).eq(score));
  return found ? rules.alternative(found.key) : null;
}

/**
 * The score differs, at two decimals, from the rule applied to the workbook's data.
 * Where judgements leave several scores open, only one outside all of them is a fault; `expected` is null then,
 * because the product never guesses a judgement.
 */
export const scoreDiffersFromFormula = scoreSheetCheck({
  id: "score-differs-from-formula",
  severity: "error",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(sheet, words, recognition, shared) {
    for (const row of sheet.indicators) {
      const fault = scoreFault(row, recognition);
      if (fault?.kind !== "differs") continue;
      const { score, scored, byRule } = fault;
      yield {
        at: scoreRef(row),
        indicator: row.id,
        expected: byRule,
        actual: score,
        working: workingLines(assessRow(row, recognition.book), shared),
        ...words.finding({
          indicator: nameOf(row),
          score: plain(score),
          possible: attainableText(scored.outcome.attainable),
          byRule: byRule && plain(byRule),
          reading: readingOf(scored, score, recognition, shared),
        }),
      };
    }
  },
});
