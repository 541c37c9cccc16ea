import { figureFunction } from "../support/figure-function";
import { ruleOf } from "../support/published-rules";

export const projectTimelinessScore = figureFunction({
  id: "PROJECT_TIMELINESS_SCORE",
  words: {
    zh: "项目完成及时性的得分：全部按时完成得满分，否则得分＝按时完成数÷计划完成数×分值。",
    en: "Points for finishing projects in time: all of them full points, else finished ÷ planned × weight.",
  },
  figures: [
    {
      name: "done",
      fact: "projects-done",
      label: "按时完成项目数",
      words: { zh: "按时完成的项目数", en: "Number of projects finished in time" },
    },
    {
      name: "planned",
      fact: "projects-planned",
      label: "计划完成项目数",
      words: { zh: "计划完成的项目数", en: "Number of projects planned" },
    },
  ],
  partOfWhole: true,
  weightWords: {
    zh: "分值，默认 6；改用其他分值时按比例折算",
    en: "Weight, 6 by default; with another weight the points change in proportion",
  },
  indicators: ["project-timeliness"],
  rule: (weight) => ruleOf("project-timeliness", weight),
});
