import { plain } from "../../facts/format";
import { rawText } from "../../assess/cells";
import { sum, type Decimal } from "../../decimal";
import { scaledTotal, totalFor } from "../../assess/allowed-total";
import { hasAllScores } from "../../assess/points-located";
import { hasScores, scoreColumns, type AssessedSheet, type Total } from "../../assess/assess";
import { scoreSheetCheck, type FindingDraft } from "../check";
import { zhCN } from "./zh-CN";

/** Whether the stated total can be right: the sum itself or, with scores still open, a sum that they can bring about. */
function fits(assessed: AssessedSheet, stated: Decimal, { sum: summed, unrounded, open }: Total): boolean {
  const { implied } = assessed;
  if (stated.eq(summed) || stated.eq(unrounded)) return true;
  if (stated.eq(scaledTotal(assessed, summed)) || stated.eq(totalFor(assessed, summed))) return true;
  if (open.length === 0) return false;
  if (implied) return true;
  const weights = open.map(({ weight }) => weight);
  // Rows without a known weight can make up any total.
  if (weights.some((weight) => weight === null)) return stated.gte(summed);
  return stated.gte(summed) && stated.lte(summed.plus(sum(weights.map((weight) => weight!))));
}

function findingOf(assessed: AssessedSheet, isReviewed: boolean, words: typeof zhCN): FindingDraft | null {
  const { sheet, rows, total, stated } = assessed;
  if (!sheet.total || !total || total.open.length === rows.length) return null;
  // A total still to be filled in is a fault only once all the scores are there; the re-examination may print none.
  const isOpen = total.open.length > 0 || isReviewed;
  if (stated === null ? isOpen : fits(assessed, stated, total)) return null;
  const due = totalFor(assessed, total.sum);
  return {
    at: sheet.total.ref,
    expected: due,
    actual: stated ?? (rawText(sheet.total.raw) || null),
    ...words.finding({
      isReviewed,
      stated: stated && plain(stated),
      sum: plain(total.sum),
      due: due.eq(total.sum) ? null : plain(due),
      difference: plain((stated ?? due).minus(due).abs()),
      over: stated?.gt(due) ?? false,
      open: total.open.map(({ name }) => name),
    }),
  };
}

/** The printed total is not the sum of the scores. A single blank score that explains it is left to score-missing. */
export const totalMismatch = scoreSheetCheck({
  id: "total-mismatch",
  severity: "error",
  judges: "total",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(sheet, words, { engine }) {
    if (!hasScores(sheet)) return engine.absent.scores;
    if (scoreColumns(sheet).every(({ column }) => !column.sheet.total)) return words.noTotal;
    if (!hasAllScores(sheet.sheet)) return words.pointsElsewhere;
    for (const { column, isReviewed } of scoreColumns(sheet)) {
      const found = findingOf(column, isReviewed, words);
      if (found) yield found;
    }
  },
});
