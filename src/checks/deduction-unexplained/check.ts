import { plain } from "../../facts/format";
import { squeeze } from "../../text";
import { refAddress } from "../../workbook/model";
import { saysNothing } from "../../assess/remark";
import type { AssessedSheet } from "../../assess/assess";
import { scoreSheetCheck, type FindingDraft } from "../check";
import { zhCN } from "./zh-CN";

/** As the sheet calls the column; empty where it has no heading. */
function headingOf({ sheet }: AssessedSheet, col: number): string {
  return squeeze(sheet.readings.find((reading) => reading.col === col)?.heading ?? "");
}

/**
 * Points that the re-examination took off what the department gave itself; of the two remarks either will do. Only a form
 * that works out how far the two scores are apart asks for the reason.
 */
function* ofReview({ rows, reviewed }: AssessedSheet, words: typeof zhCN): Generator<FindingDraft> {
  for (const [i, again] of (reviewed?.rows ?? []).entries()) {
    const { row, name, score, lost } = rows[i]!;
    const remarks = [row.remark, row.reviewed?.remark].filter((cell) => cell !== null && cell !== undefined);
    const place = remarks.at(-1)?.ref;
    // A score that lacked its reason before has its own finding.
    if (!place || !row.reviewed?.deviation) continue;
    if (lost !== null || !score || !again.score?.lt(score)) continue;
    if (remarks.some(({ text }) => !saysNothing(text))) continue;
    yield {
      at: place,
      row: again,
      expected: null,
      actual: null,
      ...words.reviewed({
        indicator: name,
        self: plain(score),
        reviewed: plain(again.score),
        column: refAddress(place),
      }),
    };
  }
}

/** The sheet has a column for remarks, and neither it nor the re-examination says why points were lost. */
export const deductionUnexplained = scoreSheetCheck({
  id: "deduction-unexplained",
  severity: "warning",
  judges: "remark",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(sheet, words, { engine }) {
    const { rows } = sheet;
    if (!rows.some(({ row }) => row.remark)) return engine.absent.remarks;
    if (rows.every(({ score }) => score === null)) return engine.absent.scores;
    for (const assessed of rows) {
      const { row, name, lost } = assessed;
      if (lost === null || !row.remark || !saysNothing(row.remark.text)) continue;
      if (!saysNothing(row.reviewed?.remark?.text ?? "")) continue;
      yield {
        at: row.remark.ref,
        row: assessed,
        expected: null,
        actual: row.remark.text || null,
        ...words.finding({
          indicator: name,
          lost: plain(lost),
          column: refAddress(row.remark.ref),
          heading: headingOf(sheet, row.remark.ref.col),
        }),
      };
    }
    yield* ofReview(sheet, words);
  },
});
