import { awaitsInput } from "../../assess/awaited-input";
import { isBlank, rawText } from "../../assess/cells";
import { isLeftOut } from "../../assess/own-indicators";
import { holdsScores } from "../../assess/points-located";
import { plain } from "../../facts/format";
import { isCellError, type CellValue } from "../../workbook/model";
import { scoreColumns, scoredRows, type AssessedRow } from "../../assess/assess";
import { saysNothing } from "../../assess/remark";
import { scoreSheetCheck, type FindingDraft } from "../check";
import { zhCN } from "./zh-CN";

type Words = typeof zhCN;

/** Full-width digits and the full-width stop: a person reads a number, Excel a text. */
const FULL_WIDTH = /[０-９．]/;

/** A plain "5.00" typed as text is not reported: it reads as the number that it is. */
function readFromText(raw: CellValue, typed: string): boolean {
  return typed === "text" || (typeof raw === "string" && FULL_WIDTH.test(raw));
}

function note(assessed: AssessedRow, isReviewed: boolean, words: Words): FindingDraft | null {
  const { name, score: points } = assessed;
  const { score } = assessed.row;
  if (!score?.figure || points === null || !readFromText(score.raw, score.figure.typed)) return null;
  const written = rawText(score.raw);
  return {
    at: score.ref,
    row: assessed,
    severity: "info",
    expected: points,
    actual: written,
    ...words.readFromText({ indicator: name, isReviewed, written, points: plain(points) }),
  };
}

function findingOf(assessed: AssessedRow, isReviewed: boolean, words: Words): FindingDraft | null {
  const { row, name } = assessed;
  if (!row.score || isBlank(row.score) || isLeftOut(row)) return null;
  if (row.score.figure) return note(assessed, isReviewed, words);
  const written = rawText(row.score.raw);
  if (isCellError(row.score.raw) && awaitsInput(assessed)) return null;
  // A dash in the column of the re-examination means that the department's score stands; beside 不涉及, that there is none.
  const isNone = isReviewed || /^(不(适用|涉及)|无此)/.test(row.remark?.text ?? "");
  if (isNone && saysNothing(written)) return null;
  return {
    at: row.score.ref,
    row: assessed,
    expected: null,
    actual: written,
    ...words.finding({ indicator: name, isReviewed, written, isError: isCellError(row.score.raw) }),
  };
}

/** The score is no number at all (满分, 见附件, an error value); what could be read from a text is noted. */
export const scoreNotNumeric = scoreSheetCheck({
  id: "score-not-numeric",
  severity: "error",
  judges: "score",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(sheet, words, { engine }) {
    if (!sheet.total || !holdsScores(sheet)) return engine.absent.scores;
    for (const { column, isReviewed } of scoreColumns(sheet)) {
      for (const assessed of scoredRows(column)) {
        const found = findingOf(assessed, isReviewed, words);
        if (found) yield found;
      }
    }
  },
});
