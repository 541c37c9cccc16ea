import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Duplicate indicator",
  help: "A third-level indicator stands on the sheet twice.",
  finding: (a) => ({
    message: `"${a.indicator}" stands twice: first at ${a.first}${a.firstScore === a.score ? "" : ` (${a.firstScore} points there, ${a.score} here)`}.`,
    why: "An indicator written twice is counted twice, in the weights and in the total.",
    fix: "Delete the row that is too many; if it was meant to be another indicator, correct its name.",
  }),
};
