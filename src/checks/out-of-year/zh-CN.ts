import type { Place } from "../../messages/data-words";
import { quote } from "../../messages/zh-CN/quote";
import { where } from "../support/zh-CN";

export const zhCN = {
  title: "年度不符",
  help: "出现了评价年度以外的日期。",
  noYear: "没有找到评价年度",
  finding: (a: { place: Place; text: string; year: number; evaluated: number; inTitle: boolean }) => ({
    message: `${where(a.place)}${a.inTitle ? "的标题" : ""}${quote(a.text)}是 ${a.year} 年的，而本表评价的是 ${a.evaluated} 年度。`,
    why: "评分表只反映评价年度的情况；其他年度的日期多半是沿用旧表没有改，相应的数据也可能是旧的。",
    fix: `请核对：是笔误就改成 ${a.evaluated} 年；确实是其他年度的事项，请说明它与 ${a.evaluated} 年度的关系。`,
  }),
};
