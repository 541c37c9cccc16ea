/** Every indicator that a person judges was given full marks. */
import { scoreSheetCheck } from "../check";
import { absentIn } from "../support/absent";
import { hasFullMarks, judgedRows } from "../support/full-marks";
import { zhCN } from "./zh-CN";

/** With fewer judgements than this, full marks throughout are plausible. */
const FEWEST = 3;

export const allFullMarks = scoreSheetCheck({
  id: "all-full-marks",
  severity: "review",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(sheet, words, { engine }) {
    const rows = judgedRows(sheet.rows);
    if (rows.length === 0) return absentIn(sheet.sheet, engine, "judgements");
    if (rows.every(({ score }) => score === null)) return engine.absent.scores;
    if (rows.length < FEWEST || !rows.every(hasFullMarks)) return;
    yield {
      at: rows[0]!.place,
      actual: rows.length,
      ...words.finding({ count: rows.length, names: rows.map(({ name }) => name) }),
    };
  },
});
