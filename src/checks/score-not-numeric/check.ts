import { isBlank, rawText } from "../../assess/cells";
import { plain } from "../../facts/format";
import { isCellError, type CellValue } from "../../workbook/model";
import type { AssessedRow } from "../../assess/assess";
import { scoreSheetCheck, type FindingDraft } from "../check";
import { zhCN } from "./zh-CN";

type Words = typeof zhCN;

/** Full-width digits and the full-width stop: a person reads a number, Excel a text. */
const FULL_WIDTH = /[０-９．]/;

/** A plain "5.00" typed as text needs no word: nothing about it can mislead a reader. */
function readFromText(raw: CellValue, typed: string): boolean {
  return typed === "text" || (typeof raw === "string" && FULL_WIDTH.test(raw));
}

function note(assessed: AssessedRow, words: Words): FindingDraft | null {
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
    ...words.readFromText({ indicator: name, written, points: plain(points) }),
  };
}

/** The score is no number at all (满分, 见附件, an error value); what could be read from a text is noted. */
export const scoreNotNumeric = scoreSheetCheck({
  id: "score-not-numeric",
  severity: "error",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run({ rows }, words) {
    for (const assessed of rows) {
      const { row, name } = assessed;
      if (!row.score || isBlank(row.score)) continue;
      if (row.score.figure) {
        const noted = note(assessed, words);
        if (noted) yield noted;
        continue;
      }
      const written = rawText(row.score.raw);
      yield {
        at: row.score.ref,
        row: assessed,
        expected: null,
        actual: written,
        ...words.finding({
          indicator: name,
          written,
          isError: isCellError(row.score.raw),
        }),
      };
    }
  },
});
