export const zhCN = {
  title: "指标重复",
  help: "同一个三级指标在评分表里出现了两次。",
  finding: (a: { indicator: string; first: string; firstScore: string; score: string }) => ({
    message: `“${a.indicator}”重复出现：${a.first} 已有一次${a.firstScore === a.score ? "" : `（得 ${a.firstScore} 分，这里得 ${a.score} 分）`}。`,
    why: "同一项指标写两次，分值和得分都会被加两遍，总分就不可信。",
    fix: `请删去多余的一行；如果本应是另一项指标，请改正名称。`,
  }),
};
