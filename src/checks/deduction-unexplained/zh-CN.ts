export const zhCN = {
  title: "扣分未说明",
  help: "扣了分而扣分情况及整改情况说明空白。",
  finding: (a: { indicator: string; lost: string; column: string }) => ({
    message: `“${a.indicator}”扣了 ${a.lost} 分，没有写扣分原因。`,
    why: "表中有扣分情况及整改情况说明一栏，扣分的指标都要写明为什么扣、怎么整改；复核时要看。",
    fix: `请在 ${a.column} 写明扣分原因和整改措施。`,
  }),
};
