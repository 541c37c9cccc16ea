export const zhCN = {
  title: "总分超过上限",
  help: "总分高于本表按执行率规定的最高分。",
  noCap: "评分表没有按执行率规定总分的上限",
  noRate: "没有同时找到预算数和支出数",
  finding: (a: { total: string; most: string; rate: string }) => ({
    message: `总分是 ${a.total} 分，预算执行率是 ${a.rate}，本表规定这时总分最高 ${a.most} 分。`,
    why: "本表规定执行率不高的，总分和等级以上限为准；超过上限的会被退回。",
    fix: `请核对预算数和支出数；没有错的，总分按 ${a.most} 分填写，等级相应改正，各项得分不变。`,
  }),
};
