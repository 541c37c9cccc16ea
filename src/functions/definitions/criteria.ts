import { rules as ruleWords } from "../../messages/zh-CN/rules";
import type { PerfFunction } from "../definition";
import { frameworkOf, indicatorOf } from "../support/frameworks";
import { BASE_FRAMEWORK } from "../support/published-rules";

export const criteria: PerfFunction<string> = {
  id: "CRITERIA",
  words: { zh: "一个三级指标的评分标准。", en: "Scoring criteria of a third-level indicator." },
  parameters: [
    {
      name: "indicator",
      words: {
        zh: "三级指标的名称，也可以是简称，如 满意度",
        en: "Name of the indicator, also a short one, such as 满意度",
      },
    },
    {
      name: "frameworkId",
      optional: true,
      words: {
        zh: "指标体系编号，如 sz-longgang-2022；默认 sz-yantian-2023",
        en: "Id of the framework, such as sz-longgang-2022; sz-yantian-2023 by default",
      },
    },
  ],
  gives: { type: "string", words: "评分标准的文字" },
  indicators: [],
  run: ([indicator, frameworkId]) =>
    indicatorOf(frameworkOf(frameworkId, BASE_FRAMEWORK), indicator).rule.criteria(ruleWords),
};
