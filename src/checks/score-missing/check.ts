import { scoredRows } from "../../assess/assess";
import { awaitsInput } from "../../assess/awaited-input";
import { isBlank } from "../../assess/cells";
import { isLeftOut } from "../../assess/own-indicators";
import { holdsScores } from "../../assess/points-located";
import { plain } from "../../facts/format";
import { scoreSheetCheck } from "../check";
import { zhCN } from "./zh-CN";

/** The score is blank; when it is the only one open, the stated total says what it must have been. */
export const scoreMissing = scoreSheetCheck({
  id: "score-missing",
  severity: "error",
  judges: "score",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(sheet, words, { engine }) {
    const { total, stated, implied } = sheet;
    if (!total || !holdsScores(sheet)) return engine.absent.scores;
    const others = total.sum;
    for (const assessed of scoredRows(sheet)) {
      const { row, name, weight } = assessed;
      if (!row.score || row.score.figure || !isBlank(row.score) || awaitsInput(assessed)) continue;
      if (isLeftOut(row)) continue;
      const score = implied?.row === assessed ? implied.score : null;
      yield {
        at: row.score.ref,
        row: assessed,
        expected: score,
        actual: null,
        ...words.finding({
          indicator: name,
          weight: weight && plain(weight),
          stated: stated && plain(stated),
          implied: score && plain(score),
          others: plain(others),
        }),
      };
    }
  },
});
