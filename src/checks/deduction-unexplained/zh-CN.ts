import { quote } from "../../messages/zh-CN/quote";

export const zhCN = {
  title: "扣分未说明",
  help: "扣了分而扣分情况及整改情况说明空白。",
  reviewed: (a: { indicator: string; self: string; reviewed: string; column: string }) => ({
    message: `“${a.indicator}”自评 ${a.self} 分，复核 ${a.reviewed} 分，没有写偏离的原因。`,
    why: "复核改了得分的，要写明依据，被复核的单位才能据此核对和整改。",
    fix: `请在 ${a.column} 写明复核扣分的原因。`,
  }),
  finding: (a: { indicator: string; lost: string; column: string; heading: string }) => ({
    message: `“${a.indicator}”扣了 ${a.lost} 分，没有写扣分原因。`,
    why: `表中有${a.heading === "" ? "写说明的" : quote(a.heading)}一栏，扣分的指标都要写明为什么扣、怎么整改。`,
    fix: `请在 ${a.column} 写明扣分原因和整改措施。`,
  }),
};
