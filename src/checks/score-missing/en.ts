import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Score missing",
  help: "The score is blank.",
  finding: (a) => ({
    message:
      a.implied === null
        ? `"${a.indicator}" has no score.`
        : `"${a.indicator}" has no score; the total ${a.stated} less the others' ${a.others} implies ${a.implied}.`,
    why: `Every indicator needs a score, even if it is 0${a.weight === null ? "" : `; full marks here are ${a.weight}, and the total cannot be checked without it`}.`,
    fix:
      a.implied === null
        ? "Enter the score by the criteria, then check the total."
        : `If the total ${a.stated} is right, enter ${a.implied}; otherwise score it by the criteria and correct the total.`,
  }),
};
