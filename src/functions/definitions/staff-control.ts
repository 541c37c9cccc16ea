import { figureFunction } from "../support/figure-function";
import { ruleOf } from "../support/published-rules";

export const staffControlScore = figureFunction({
  id: "STAFF_CONTROL_SCORE",
  words: {
    zh: "财政供养人员控制率的得分：在编人数÷核定编制数，不超过 100% 得满分，超过得 0 分。",
    en: "Points for the control of fiscally-supported staff: established ÷ authorised; full points up to 100%, none above.",
  },
  figures: [
    {
      name: "established",
      fact: "established-staff",
      label: "在编人数",
      words: { zh: "在编人数", en: "Number of established staff" },
    },
    {
      name: "authorised",
      fact: "authorised-staff",
      label: "核定编制数",
      words: {
        zh: "核定编制数，与在编人数为同一口径的人员",
        en: "Authorised establishment, for the same people",
      },
    },
  ],
  weightWords: {
    zh: "分值，默认 1；改用其他分值时按比例折算",
    en: "Weight, 1 by default; with another weight the points change in proportion",
  },
  indicators: ["staff-control"],
  rule: (weight) => ruleOf("staff-control", weight),
});
