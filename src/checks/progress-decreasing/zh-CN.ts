import type { Place } from "../../messages/data-words";
import { where } from "../support/zh-CN";

/** What is wrong with cumulative payments or progress. */
export type ProgressFault =
  | {
      readonly kind: "falls";
      readonly place: Place;
      readonly quarter: number;
      readonly shown: string;
      readonly beforeQuarter: number;
      readonly before: string;
      readonly beforePlace: Place;
    }
  | {
      readonly kind: "range";
      readonly place: Place;
      readonly quarter: number;
      readonly shown: string;
      readonly progress: string;
    };

export const zhCN = {
  title: "进度异常",
  help: "累计支出进度下降，或者远超 0–150%。",
  noSeries: "没有找到分季度的累计支出或支出进度",
  finding: (a: ProgressFault) => ({
    message:
      a.kind === "falls"
        ? `第 ${a.quarter} 季度末的累计数 ${a.shown}（${where(a.place)}）小于第 ${a.beforeQuarter} 季度末的 ${a.before}（${where(a.beforePlace)}）。`
        : `第 ${a.quarter} 季度末的支出进度是 ${a.progress}（${where(a.place)}，表上写 ${a.shown}），超出了合理的范围（0 到 150%）。`,
    why:
      a.kind === "falls"
        ? "支出进度是累计数，只会增加、不会减少；变小说明填的是当季数，或者某一季写错了。"
        : "支出进度 = 累计支出 ÷ 全年预算，正常在 0 到 100% 之间；这么大（或为负）多半是单位不一致，或者分母用错了。",
    fix:
      a.kind === "falls"
        ? "请改填从年初累计到该季度末的数；如果因为退款等原因确实减少，请在备注里说明。"
        : "请核对累计支出与全年预算的单位是否一致、分母是不是全年预算，再重算进度。",
  }),
};
