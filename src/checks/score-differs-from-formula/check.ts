import { scoredRows, type AssessedRow, type Scored } from "../../assess/assess";
import { roundPoints, type Decimal } from "../../decimal";
import type { FactBook } from "../../recognise/types";
import { scoreSheetCheck, type SharedWords } from "../check";
import { attainableText } from "../support/attainable-text";
import { scoreFault } from "../../assess/score-fault";
import { plain } from "../../facts/format";
import { workingLines } from "../../assess/working";
import { zhCN } from "./zh-CN";

/** The reading or slip that yields the printed number, in words; null when none does. */
function readingOf({ rule }: Scored, score: Decimal, book: FactBook, { rules }: SharedWords): string | null {
  const found = rule.alternatives(book.facts).find(({ points }) => roundPoints(points).eq(score));
  return found ? rules.alternative(found.key) : null;
}

/** A score beside a rule that found at least some of its facts. */
function isComparable({ score, scored, book }: AssessedRow): boolean {
  return score !== null && scored !== null && scored.rule.facts.some(({ id }) => book.facts.has(id));
}

/**
 * The score differs, at two decimals, from the rule applied to the workbook's data.
 * Where judgements leave several scores open, only one outside all of them is a fault; `expected` is null then,
 * because the product never guesses a judgement.
 */
export const scoreDiffersFromFormula = scoreSheetCheck({
  id: "score-differs-from-formula",
  severity: "error",
  judges: "score",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(assessed, words, shared) {
    const { sheet } = assessed;
    const rows = scoredRows(assessed);
    if (!sheet.framework && !sheet.project) return shared.engine.absent.framework;
    if (rows.every(({ score }) => score === null)) return shared.engine.absent.scores;
    if (!rows.some(isComparable)) return words.noData;
    for (const row of rows) {
      const { place, name, expected } = row;
      const fault = scoreFault(row);
      if (fault?.kind !== "differs") continue;
      const { score, scored } = fault;
      yield {
        at: place,
        row,
        expected,
        actual: score,
        working: workingLines(row, shared),
        ...words.finding({
          indicator: name,
          score: plain(score),
          possible: attainableText(scored.outcome.attainable),
          byRule: expected && plain(expected),
          reading: readingOf(scored, score, row.book, shared),
        }),
      };
    }
  },
});
