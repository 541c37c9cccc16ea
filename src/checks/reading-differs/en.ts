import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Another reading",
  help: "The score comes of another reading of the criteria.",
  none: "no figures to apply the scoring rules to",
  finding: (a) => ({
    message: `"${a.indicator}" scores ${a.score} by another reading (${a.reading}); by the average of the four quarters' rates it is ${a.byRule}.`,
    why: "The criteria do not say what is capped and which rate counts for the year; departments use both readings, so a person must look. The working follows.",
    fix: `Ask the finance bureau which reading it uses: if the average, change the score to ${a.byRule} and correct the total; otherwise leave it and name the reading in the remark.`,
  }),
};
