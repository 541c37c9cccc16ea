export const zhCN = {
  title: "评分标准与分值不符",
  help: "评分标准文字里写的分数凑不成该指标的分值。",
  noPoints: "没有找到写明分数的评分标准",
  finding: (a: { indicator: string; weight: string; points: string }) => ({
    message: `“${a.indicator}”的参考分值是 ${a.weight} 分，评分标准里的分数合计却是 ${a.points} 分。`,
    why: `评分标准给满也应当正好是 ${a.weight} 分；多半是分值或评分标准沿用了别的年度的表样。`,
    fix: `请核对当年的表样：分值应为 ${a.weight} 分的，把评分标准里的分数改成合计 ${a.weight} 分；反之改参考分值。`,
  }),
  /** The published form itself has the fault. */
  asPublished: (a: { indicator: string; weight: string; points: string; erratum: string }) => ({
    message: `“${a.indicator}”的参考分值是 ${a.weight} 分，评分标准里的分数合计 ${a.points} 分；公布的表样就是这样印的。`,
    why: `这是公布的表样自带的错误，不是填表的错误：${a.erratum}。`,
    fix: `不用改。请按参考分值 ${a.weight} 分评分。`,
  }),
};
