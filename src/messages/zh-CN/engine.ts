/** What the engine itself has to say. */
export const engine = {
  checkFailed: (a: { check: string; fault: string }) => ({
    message: `检查项 ${a.check} 未能完成，其余检查不受影响。`,
    why: `程序在这一项上出错（${a.fault}），它的结论缺失，不代表没有问题。`,
    fix: "请人工核对这一项，并把出错的表格样式反馈给我们（可先删去单位名称和数据）。",
  }),
};
