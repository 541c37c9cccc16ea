import { rules as ruleWords } from "../messages/zh-CN/rules";
import type { PerfFunction } from "./definition";
import { frameworkOf, indicatorOf } from "./support/frameworks";

export const criteria: PerfFunction<string> = {
  id: "CRITERIA",
  words: { zh: "一个三级指标的评分标准。", en: "Scoring criteria of a third-level indicator." },
  parameters: [
    {
      name: "indicator",
      words: { zh: "三级指标的名称，如 预算执行率", en: "Name of the indicator, such as 预算执行率" },
    },
    {
      name: "frameworkId",
      words: { zh: "指标体系编号，如 sz-longgang-2022", en: "Id of the framework, such as sz-longgang-2022" },
    },
  ],
  gives: { type: "string", words: "评分标准的文字" },
  indicators: [],
  run: ([indicator, frameworkId]) =>
    indicatorOf(frameworkOf(frameworkId), indicator).rule.criteria(ruleWords),
};
