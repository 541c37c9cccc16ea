/** An indicator that a person judges at full marks: which evidence the re-examination asks for. */
import { scoreSheetCheck } from "../check";
import { hasFullMarks, judgedRows } from "../support/full-marks";
import { nameOf, plain, scoreOf, scoreRef, weightOf } from "../../assess/score-sheet";
import { zhCN } from "./zh-CN";

export const evidenceNeeded = scoreSheetCheck({
  id: "evidence-needed",
  severity: "review",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(sheet, words) {
    for (const row of judgedRows(sheet).filter(hasFullMarks)) {
      yield {
        at: scoreRef(row),
        indicator: row.id,
        actual: scoreOf(row),
        ...words.finding({
          indicator: row.id,
          name: nameOf(row),
          weight: plain(weightOf(row)!),
        }),
      };
    }
  },
});
