import { isCellError, type CellValue } from "../../workbook/model";
import type { IndicatorRow } from "../../recognise/types";
import { isBlank, nameOf, plain, rawText, scoreOf } from "../../assess/score-sheet";
import { scoreSheetCheck, type FindingDraft } from "../check";
import { zhCN } from "./zh-CN";

type Words = typeof zhCN;

/** Full-width digits and the full-width stop: a person reads a number, Excel a text. */
const FULL_WIDTH = /[０-９．]/;

/** A plain "5.00" typed as text needs no word: nothing about it can mislead a reader. */
function readFromText(raw: CellValue, typed: string): boolean {
  return typed === "text" || (typeof raw === "string" && FULL_WIDTH.test(raw));
}

function note(row: IndicatorRow, words: Words): FindingDraft | null {
  const { score } = row;
  const points = scoreOf(row);
  if (!score?.figure || points === null || !readFromText(score.raw, score.figure.typed)) return null;
  const written = rawText(score.raw);
  return {
    at: score.ref,
    indicator: row.id,
    severity: "info",
    expected: points,
    actual: written,
    ...words.readFromText({ indicator: nameOf(row), written, points: plain(points) }),
  };
}

/** The score is no number at all (满分, 见附件, an error value); what could be read from a text is noted. */
export const scoreNotNumeric = scoreSheetCheck({
  id: "score-not-numeric",
  severity: "error",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(sheet, words) {
    for (const row of sheet.indicators) {
      if (!row.score || isBlank(row.score)) continue;
      if (row.score.figure) {
        const noted = note(row, words);
        if (noted) yield noted;
        continue;
      }
      const written = rawText(row.score.raw);
      yield {
        at: row.score.ref,
        indicator: row.id,
        expected: null,
        actual: written,
        ...words.finding({
          indicator: nameOf(row),
          written,
          isError: isCellError(row.score.raw),
        }),
      };
    }
  },
});
