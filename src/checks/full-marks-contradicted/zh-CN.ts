import type { Place } from "../../messages/data-words";
import { quote } from "../../messages/zh-CN/quote";
import { where } from "../support/zh-CN";

/** More cells than these are counted. */
const MOST_LISTED = 5;

const WHY: Readonly<Record<string, string>> = {
  "indicator-clarity": "指标值没有量化的，“指标值清晰、可衡量”这一条就站不住。",
  "outcome-effects": "有目标没有完成，效果就没有全部实现，满分要有理由。",
  "project-timeliness": "预算只花了很少的项目，一般没有按时完成。",
  "budget-rationality": "调剂超过年初预算三成，说明年初预算与实际需要相差较大。",
};

export const zhCN = {
  title: "满分与其他内容不符",
  help: "给了满分的指标，工作簿里别的单元格说明它该扣分。",
  missed: (name: string, target: string, actual: string) => `${name}：目标${target}，实际${actual}`,
  virement: (share: string) => `调剂资金是年初预算的 ${share}`,
  remarkOf: (other: string) => `说明里写的是${quote(other)}的情况`,
  finding: (a: { indicator: string; kind: string; against: readonly { place: Place; text: string }[] }) => ({
    message:
      `${quote(a.indicator)}给了满分，但是：` +
      a.against
        .slice(0, MOST_LISTED)
        .map(({ place, text }) => `${where(place)}${quote(text)}`)
        .join("；") +
      (a.against.length > MOST_LISTED ? `；还有 ${a.against.length - MOST_LISTED} 处` : "") +
      "。",
    why: WHY[a.kind] ?? "得满分的指标不会有扣分原因，说明可能写错了行。",
    fix: "请对照评分标准核对：该扣的扣分并写明原因；确实应得满分的，准备好说明材料。",
  }),
};
