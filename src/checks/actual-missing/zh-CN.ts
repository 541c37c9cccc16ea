import { quote } from "../../messages/zh-CN/quote";
import { named, type Row } from "../support/zh-CN";

export const zhCN = {
  title: "完成值未填",
  help: "有绩效目标而没有实际完成值。",
  finding: (a: Row & { target: string }) => ({
    message: `${named(a)}有预期指标值${quote(a.target)}，但没有填实际完成指标值。`,
    why: "没有实际值就无法判断目标是否完成。",
    fix: "请补填实际完成的数值；没有开展的写明“未开展”和原因，不要留空。",
  }),
};
