export const zhCN = {
  title: "主观指标全部满分",
  help: "所有需要人工判断的指标都给了满分。",
  finding: (a: { count: number; names: readonly string[] }) => ({
    message: `需要人工判断的 ${a.count} 项指标（${a.names.join("、")}）全部给了满分。`,
    why: "主观判断的指标也要对照评分标准逐项评分，有不足的要扣分。",
    fix: "请逐项对照评分标准再核一遍，把佐证材料准备齐全；有不足的如实扣分并说明整改情况。",
  }),
};
