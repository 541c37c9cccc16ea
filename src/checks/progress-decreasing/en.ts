import { where } from "../support/en";
import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Implausible progress",
  help: "Cumulative progress falls, or is far outside 0–150%.",
  noSeries: "no cumulative payments or progress by quarter were found",
  finding: (a) =>
    a.kind === "falls"
      ? {
          message: `The cumulative figure of quarter ${a.quarter}, ${a.shown} (${where(a.place)}), is less than ${a.before} of quarter ${a.beforeQuarter} (${where(a.beforePlace)}).`,
          why: "Cumulative payments only grow; a smaller figure is a single quarter's, or wrong.",
          fix: "Enter the payments since the beginning of the year; if repayments made them fall, say so in a remark.",
        }
      : {
          message: `Progress at the end of quarter ${a.quarter} is ${a.progress} (${where(a.place)}, printed ${a.shown}), far outside 0–150%.`,
          why: "Progress is cumulative payments ÷ the annual budget; so large (or negative) a value means different units or a wrong denominator.",
          fix: "Check the units of both amounts and that the denominator is the whole year's budget, then compute the progress anew.",
        },
};
