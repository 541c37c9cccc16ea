import { scoreSheetCheck } from "../check";
import { absentIn } from "../support/absent";
import { zhCN } from "./zh-CN";

/** Two frameworks fit a sheet equally: what only one of them supports is left out and listed in the finding. */
export const frameworkUncertain = scoreSheetCheck({
  id: "framework-uncertain",
  severity: "info",
  words: zhCN,
  english: () => import(/* webpackChunkName: "english" */ "./en"),
  *run({ sheet, rows, disputed }, words, { engine }) {
    const match = sheet.framework;
    if (!match) return absentIn(sheet, engine, "framework");
    if (match.rivals.length === 0) return;
    const open = new Set(match.rivals.flatMap(({ indicators }) => indicators));
    const nameOf = (id: string) => rows.find(({ row }) => row.id === id)?.name;
    yield {
      at: sheet.title?.ref ?? { sheet: sheet.sheet, row: sheet.range.top, col: sheet.range.left },
      actual: match.framework.id,
      ...words.finding({
        taken: match.framework.title,
        rivals: match.rivals.map(({ framework }) => framework.title),
        indicators: [...open].flatMap((id) => nameOf(id) ?? []),
        left: disputed.map(({ name }) => name),
      }),
    };
  },
});
