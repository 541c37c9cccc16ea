export const zhCN = {
  title: "等级不符",
  help: "填写的评价等级与总分所在的档次不符。",
  noGrade: "评分表没有写评分等级",
  finding: (a: { stated: string; expected: string; total: string; interval: string }) => ({
    message: `评分等级写的是“${a.stated}”，总分 ${a.total} 分应为“${a.expected}”。`,
    why: `“${a.expected}”的分数范围是 ${a.interval}，${a.total} 分在这一档。`,
    fix: `请把等级改为“${a.expected}”；如果总分有误，请先改正总分。`,
  }),
};
