/** What the engine itself has to say. */
import type { Absence } from "../../checks/check";

/** Why a check does not apply; those that only one check has stand beside it. */
const absent: Record<Absence, string> = {
  scoreSheet: "没有找到评分表",
  framework: "评分表不属于任何已知的指标体系框架",
  ownIndicators: "这是项目支出绩效自评表，指标由填表单位自己定，没有规定的指标可以对照",
  weights: "评分表没有可以核对的参考分值",
  scores: "评分表没有可以核对的得分",
  remarks: "评分表没有扣分说明一栏",
  tables: "没有找到佐证数据表",
  targets: "没有找到绩效目标完成情况表",
  judgements: "没有已知框架里要靠判断评分的指标",
};

export const engine = {
  absent,
  outcome: {
    pass: () => "已检查，没有发现问题",
    findings: (count: number) => `发现 ${count} 处`,
    "needs-review": (count: number) => `${count} 处要由人核实`,
  },
  checkFailed: (a: { check: string; fault: string }) => ({
    message: `检查项 ${a.check} 未能完成，其余检查不受影响。`,
    why: `程序在这一项上出错（${a.fault}），它的结论缺失，不代表没有问题。`,
    fix: "请人工核对这一项，并把出错的表格样式反馈给我们（可先删去单位名称和数据）。",
  }),
};
