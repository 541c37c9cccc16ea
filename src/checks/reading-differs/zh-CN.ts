export const zhCN = {
  title: "计算口径不同",
  help: "所填得分是按评分标准的另一种读法算出来的。",
  none: "没有找到可以代入评分规则的数据",
  finding: (a: { indicator: string; score: string; byRule: string; reading: string }) => ({
    message: `“${a.indicator}”得 ${a.score} 分，是另一种读法算出来的（${a.reading}）；按默认的读法是 ${a.byRule} 分。`,
    why: "评分标准没有把算法写死，这两种读法都有单位在用，差别要由人核实；默认读法的计算过程见下。",
    fix: `请问清财政部门用哪一种口径：按默认读法的，改为 ${a.byRule} 分并同时改正总分；按所填口径的不用改，在说明里写明算法即可。`,
  }),
};
