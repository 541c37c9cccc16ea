import { listed } from "../support/zh-CN";

export const zhCN = {
  title: "缺少指标",
  help: "指标体系框架里有而评分表里没有的三级指标。",
  finding: (a: {
    indicator: string;
    weight: string;
    group: string;
    framework: string;
    unmatched: readonly string[];
  }) => ({
    message: `评分表里没有“${a.indicator}”（${a.weight} 分，属于“${a.group}”）。`,
    why: `《${a.framework}》里有这项指标；缺一项，总分就少了 ${a.weight} 分的来历。`,
    fix:
      a.unmatched.length === 0
        ? `请在“${a.group}”下补上“${a.indicator}”及其得分；确实不适用的，请说明理由并相应调整其他指标的分值。`
        : `表中 ${listed(a.unmatched)} 没有对应的指标：如果就是这一项，请把名称改为“${a.indicator}”；否则请补上这一项。`,
  }),
};
