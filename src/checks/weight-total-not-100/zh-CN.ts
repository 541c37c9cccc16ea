import { listed } from "../support/zh-CN";

export const zhCN = {
  title: "总分值不是 100",
  help: "全部三级指标的分值之和不是 100 分。",
  otherForm: "评分表不属于任何已知的指标体系框架，也没有写满分是 100 分",
  finding: (a: {
    sum: string;
    count: number;
    blank: readonly string[];
    difference: string;
    over: boolean;
  }) => ({
    message: `${a.count} 项三级指标的参考分值合计 ${a.sum} 分，不是 100 分。`,
    why: `评分表满分 100 分，现在${a.over ? "多" : "少"}了 ${a.difference} 分${a.blank.length === 0 ? "" : `；没有填分值的：${listed(a.blank)}`}。`,
    fix: "请逐项核对三级指标的参考分值，看是否填错、漏填或者多了一行。",
  }),
};
