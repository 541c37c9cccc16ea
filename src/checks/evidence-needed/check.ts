/** Indicators that a person judges at full marks: which evidence the re-examination asks for, in one list for the sheet. */
import { plain } from "../../facts/format";
import { scoreSheetCheck } from "../check";
import { absentIn } from "../support/absent";
import { hasFullMarks, judgedRows } from "../support/full-marks";
import { zhCN } from "./zh-CN";

export const evidenceNeeded = scoreSheetCheck({
  id: "evidence-needed",
  severity: "review",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run({ sheet, rows }, words, { engine }) {
    const judged = judgedRows(rows);
    if (judged.length === 0) return absentIn(sheet, engine, "judgements");
    if (judged.every(({ score }) => score === null)) return engine.absent.scores;
    const full = judged.filter(hasFullMarks);
    if (full.length === 0) return;
    yield {
      at: null,
      sheet: sheet.sheet,
      actual: full.length,
      working: full.map(({ row, name, weight }) => ({
        text: words.item({ indicator: row.id, name, weight: plain(weight!) }),
        role: "figure",
      })),
      ...words.finding({ names: full.map(({ name }) => name) }),
    };
  },
});
