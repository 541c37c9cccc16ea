import { functionWords as words } from "../../messages/zh-CN/functions";
import { rules as ruleWords } from "../../messages/zh-CN/rules";
import type { PerfFunction } from "../definition";
import { factsFor } from "../support/explain-facts";
import { frameworkOf, indicatorOf } from "../support/frameworks";
import { workingText } from "../../rules/working";

export const explain: PerfFunction<string> = {
  id: "EXPLAIN",
  words: {
    zh: "一个三级指标的计算过程：由数据到得分，逐步写出。",
    en: "The working of a third-level indicator: from the figures to the points, step by step.",
  },
  parameters: [
    {
      name: "indicator",
      words: { zh: "三级指标的名称，如 预算执行率", en: "Name of the indicator, such as 预算执行率" },
    },
    {
      name: "frameworkId",
      words: { zh: "指标体系编号，如 sz-longgang-2022", en: "Id of the framework, such as sz-longgang-2022" },
    },
    {
      name: "facts",
      shape: "ranges",
      words: {
        zh: "这个指标的数据，依次给出，可以是几个单元格或区域；给得不对时，提示会列出需要哪些",
        en: "The indicator's figures in order, as cells or ranges; when they do not fit, the message lists those wanted",
      },
    },
  ],
  gives: { type: "string", words: "计算过程的文字，一步一行" },
  indicators: [],
  run([indicator, frameworkId, facts]) {
    const { name, weight, rule } = indicatorOf(frameworkOf(frameworkId), indicator);
    const outcome = rule.score(factsFor(name, rule, facts));
    const lines = rule.explain(outcome, ruleWords).map((line) => workingText(line, words.bandIndent));
    return [words.heading(name, ruleWords.points(weight)), ...lines].join("\n");
  },
};
