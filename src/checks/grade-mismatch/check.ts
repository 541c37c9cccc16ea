import type { Decimal } from "../../decimal";
import type { ScoreSheet } from "../../recognise/types";
import type { ScoreSheetCheck } from "../check";
import { gradeBand, statedGrade } from "./grade";
import { plain, statedTotal, totalOf } from "../../assess/score-sheet";

/** The scores' own sum, so that a wrong total is one fault and not two; the stated total while scores are open. */
function gradedTotal(sheet: ScoreSheet): Decimal | null {
  const total = totalOf(sheet);
  return total && total.open.length === 0 ? total.sum : statedTotal(sheet);
}

/** The grade is not the one of the total's band. A text that names no grade, or several, is not judged. */
export const gradeMismatch: ScoreSheetCheck = {
  id: "grade-mismatch",
  severity: "error",
  scope: "score-sheet",
  *run(sheet, _recognition, { checks }) {
    const total = gradedTotal(sheet);
    if (!sheet.grade || total === null) return;
    const stated = statedGrade(sheet, sheet.grade.text);
    const band = gradeBand(sheet, total);
    if (stated === null || !band || stated === band.grade) return;
    yield {
      at: sheet.grade.ref,
      expected: band.grade,
      actual: stated,
      ...checks["grade-mismatch"]({
        stated,
        expected: band.grade,
        total: plain(total),
        interval: band.interval,
      }),
    };
  },
};
