import { functionWords as words } from "../messages/zh-CN/functions";
import { rules as ruleWords } from "../messages/zh-CN/rules";
import type { PerfFunction } from "./definition";
import { frameworkOf } from "./support/frameworks";

export const frameworkTable: PerfFunction<unknown[][]> = {
  id: "FRAMEWORK_TABLE",
  words: {
    zh: "指标体系表：三级指标、参考分值和评分标准，连同表头共 22 行 7 列；一级、二级指标只在各自的第一行写出。",
    en: "Table of a framework: third-level indicators, weights and scoring criteria, 22 rows with the heading and 7 columns; each upper level is written in its first row only.",
  },
  parameters: [
    {
      name: "frameworkId",
      words: { zh: "指标体系编号，如 sz-longgang-2022", en: "Id of the framework, such as sz-longgang-2022" },
    },
  ],
  gives: { type: "unknown[][]", words: "溢出的表格" },
  indicators: [],
  run([frameworkId]) {
    const framework = frameworkOf(frameworkId);
    const once = (index: number, name: string, weight: number) => (index === 0 ? [name, weight] : ["", ""]);
    const rows = framework.dimensions.flatMap((dimension) =>
      dimension.groups.flatMap((group, groupIndex) =>
        group.indicators.map((indicator, index) => [
          ...once(groupIndex + index, dimension.name, dimension.weight.toNumber()),
          ...once(index, group.name, group.weight.toNumber()),
          indicator.name,
          indicator.weight.toNumber(),
          indicator.rule.criteria(ruleWords),
        ]),
      ),
    );
    return [[...words.tableHead], ...rows];
  },
};
