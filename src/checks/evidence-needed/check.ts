/** An indicator that a person judges at full marks: which evidence the re-examination asks for. */
import { plain } from "../../facts/format";
import { scoreSheetCheck } from "../check";
import { hasFullMarks, judgedRows } from "../support/full-marks";
import { zhCN } from "./zh-CN";

export const evidenceNeeded = scoreSheetCheck({
  id: "evidence-needed",
  severity: "review",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run({ rows }, words, { engine }) {
    const judged = judgedRows(rows);
    if (judged.length === 0) return engine.absent.judgements;
    if (judged.every(({ score }) => score === null)) return engine.absent.scores;
    for (const row of judged.filter(hasFullMarks)) {
      yield {
        at: row.place,
        row,
        actual: row.score,
        ...words.finding({
          indicator: row.row.id,
          name: row.name,
          weight: plain(row.weight!),
        }),
      };
    }
  },
});
