import { scoredRows } from "../../assess/assess";
import { otherReading } from "../../assess/score-fault";
import { workingLines } from "../../assess/working";
import { plain } from "../../facts/format";
import { scoreSheetCheck } from "../check";
import { zhCN } from "./zh-CN";

/** The score is right by another reading of the printed text than the one that the product computes by. */
export const readingDiffers = scoreSheetCheck({
  id: "reading-differs",
  severity: "review",
  judges: "score",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(sheet, words, shared) {
    const rows = scoredRows(sheet);
    if (!rows.some(({ scored }) => scored?.outcome.status === "scored")) return words.none;
    for (const row of rows) {
      const reading = otherReading(row);
      if (!reading) continue;
      const { key, score, expected } = reading;
      yield {
        at: row.place,
        row,
        expected,
        actual: score,
        working: workingLines(row, shared),
        ...words.finding({
          indicator: row.name,
          score: plain(score),
          byRule: plain(expected),
          reading: shared.rules.alternative(key),
        }),
      };
    }
  },
});
