import { levels, type Level } from "../support/zh-CN";

export const zhCN = {
  title: "分值合计不符",
  help: "上级指标的分值不等于其下级指标分值之和。",
  noSums: "评分表没有写上级指标或合计的分值",
  finding: (a: {
    parent: string;
    printed: string;
    sum: string;
    children: readonly { readonly name: string; readonly weight: string }[];
  }) => ({
    message: `“${a.parent}”的参考分值写的是 ${a.printed} 分，下级指标合计 ${a.sum} 分。`,
    why: `下级指标：${a.children.map(({ name, weight }) => `${name} ${weight} 分`).join("、")}。上级指标的分值应当等于下级之和。`,
    fix: `请把“${a.parent}”的分值改为 ${a.sum}；如果 ${a.printed} 才是对的，请改正下级指标的分值。`,
  }),
  /** The published form itself has the fault. */
  asPublished: (a: { parent: string; printed: string; sum: string; erratum: string }) => ({
    message: `“${a.parent}”的参考分值写的是 ${a.printed} 分，下级指标合计 ${a.sum} 分；公布的表样就是这样印的。`,
    why: `这是公布的表样自带的错误，不是填表的错误：${a.erratum}。`,
    fix: `不用改。请按下级指标的分值评分，总分仍按 100 分计。`,
  }),
  totalRow: (a: { column: Level; printed: string; sum: string }) => ({
    message: `合计行里${levels[a.column]}的分值写的是 ${a.printed} 分，这一栏合计 ${a.sum} 分。`,
    why: "合计行的分值应当等于本栏各项之和。",
    fix: `请把它改为 ${a.sum}；如果 ${a.printed} 才是对的，请改正各项分值。`,
  }),
};
