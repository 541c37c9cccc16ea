import { attainable } from "../support/en";
import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Score differs from the rule",
  help: "The rule applied to the workbook's data gives another score.",
  noData: "no figures were found that the scoring rules could be applied to",
  finding: (a) => ({
    message:
      a.byRule === null
        ? `"${a.indicator}" scores ${a.score}; by the workbook's data only ${attainable(a.possible)} is possible.`
        : `"${a.indicator}" scores ${a.score}; by the workbook's data it is ${a.byRule}.`,
    why:
      a.reading === null
        ? "The criteria applied to the workbook's data do not give the score on the sheet; the working follows."
        : `How ${a.score} came about: ${a.reading}. The criteria say otherwise.`,
    fix:
      a.byRule === null
        ? "Check the data and the score, correct the one that is wrong, and the total with it."
        : `If the data are right, change it to ${a.byRule} and correct the total; otherwise correct the data first.`,
  }),
};
