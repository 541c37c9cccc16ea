import { quote } from "../../messages/zh-CN/quote";
import { named, type Row } from "../support/zh-CN";

export const zhCN = {
  title: "目标未完成",
  help: "绩效指标的实际完成值没有达到预期值。",
  finding: (a: Row & { target: string; actual: string; reached: string | null }) => ({
    message: `${named(a)}没有达到目标：预期${quote(a.target)}，实际${quote(a.actual)}${a.reached === null ? "" : `，完成 ${a.reached}`}。`,
    why: `没有完成的绩效指标要${a.hasPoints ? "按完成的多少" : "在“效果性”等指标里"}扣分；目标没完成，不应得满分。`,
    fix: `请核对实际值；如果确实没有完成，在自评表里写明原因和改进措施，并检查${a.hasPoints ? "这一行" : "评分表里相应指标"}的得分是否已经扣分。`,
  }),
};
