import {
  impliedScore,
  isBlank,
  nameOf,
  plain,
  statedTotal,
  totalOf,
  weightOf,
} from "../../assess/score-sheet";
import { scoreSheetCheck } from "../check";
import { zhCN } from "./zh-CN";

/** The score is blank; when it is the only one open, the stated total says what it must have been. */
export const scoreMissing = scoreSheetCheck({
  id: "score-missing",
  severity: "error",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run(sheet, words) {
    const implied = impliedScore(sheet);
    const stated = statedTotal(sheet);
    const others = totalOf(sheet)?.sum;
    for (const row of sheet.indicators) {
      if (!row.score || row.score.figure || !isBlank(row.score)) continue;
      const weight = weightOf(row);
      const score = implied?.row === row ? implied.score : null;
      yield {
        at: row.score.ref,
        indicator: row.id,
        expected: score,
        actual: null,
        ...words.finding({
          indicator: nameOf(row),
          weight: weight && plain(weight),
          stated: stated && plain(stated),
          implied: score && plain(score),
          others: others ? plain(others) : "0",
        }),
      };
    }
  },
});
