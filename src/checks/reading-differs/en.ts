import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Another reading",
  help: "The score comes of another reading of the criteria.",
  none: "no figures to apply the scoring rules to",
  finding: (a) => ({
    message: `"${a.indicator}" scores ${a.score} by another reading (${a.reading}); by the default reading it is ${a.byRule}.`,
    why: "The criteria leave both readings open and departments use both, so a person must look. The working of the default reading follows.",
    fix: `Ask the finance bureau which reading it uses: if the default, change the score to ${a.byRule} and correct the total; otherwise leave it and name the reading in the remark.`,
  }),
};
