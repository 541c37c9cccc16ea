import { quote } from "../../messages/zh-CN/quote";
import { named, type Row } from "../support/zh-CN";

export const zhCN = {
  title: "超额完成过多",
  help: "实际值达到目标的 130% 以上而没有说明原因。",
  finding: (a: Row & { target: string; actual: string; percent: string }) => ({
    message: `${named(a)}的实际值${quote(a.actual)}达到目标${quote(a.target)}的 ${a.percent}，而没有说明原因。`,
    why: "实际值达到目标的 130% 以上，要么目标定得太低，要么实际值写错或口径不同，应当说明。",
    fix: "请核对实际值及其统计口径；如果没错，写明超额完成的原因（例如上级临时增加的任务），下一年度相应提高目标值。",
  }),
};
