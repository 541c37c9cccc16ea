import { totalFor } from "../../assess/allowed-total";
import { plain } from "../../facts/format";
import type { Decimal } from "../../decimal";
import type { AssessedSheet } from "../../assess/assess";
import { gradeBand, statedGrade } from "./grade";
import { scoreSheetCheck } from "../check";
import { zhCN } from "./zh-CN";

/** What the scores come to, so that a wrong total is one fault and not two; the stated total while scores are open. */
function gradedTotal(assessed: AssessedSheet): Decimal | null {
  const { total, stated } = assessed;
  return total && total.open.length === 0 ? totalFor(assessed, total.sum) : stated;
}

/** The grade is not the one of the total's band. A text that names no grade, or several, is not judged. */
export const gradeMismatch = scoreSheetCheck({
  id: "grade-mismatch",
  severity: "error",
  judges: "grade",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(assessed, words, { engine }) {
    const { sheet } = assessed;
    const total = gradedTotal(assessed);
    const stated = sheet.grade && statedGrade(sheet, sheet.grade.text);
    if (!sheet.grade || stated === null) return words.noGrade;
    if (total === null) return engine.absent.scores;
    const band = gradeBand(sheet, total);
    if (!band || stated === band.grade) return;
    yield {
      at: sheet.grade.ref,
      expected: band.grade,
      actual: stated,
      ...words.finding({
        stated,
        expected: band.grade,
        total: plain(total),
        interval: band.interval,
      }),
    };
  },
});
