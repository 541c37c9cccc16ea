import type { Place } from "../../messages/data-words";
import { where } from "../support/zh-CN";

/** What is wrong with a formula of ours. */
export type FormulaFault =
  | {
      readonly kind: "blank";
      readonly place: Place;
      readonly formula: string;
      readonly cells: readonly string[];
    }
  | { readonly kind: "error"; readonly place: Place; readonly formula: string; readonly value: string }
  | { readonly kind: "no-value"; readonly place: Place; readonly formula: string };

export const zhCN = {
  title: "函数引用了空单元格",
  help: "PERF 函数引用了空单元格，或者显示 #NAME? 等错误值、过期值。",
  noCalls: "工作簿里没有 PERF 函数",
  finding: (a: FormulaFault) => ({
    message:
      a.kind === "blank"
        ? `${where(a.place)}的公式 =${a.formula} 引用了空单元格 ${a.cells.join("、")}。`
        : a.kind === "error"
          ? `${where(a.place)}的公式 =${a.formula} 显示 ${a.value}，没有算出结果。`
          : `${where(a.place)}的公式 =${a.formula} 没有结果。`,
    why:
      a.kind === "blank"
        ? "空单元格会被当成 0 或者“没有数据”，算出的分数不可靠。"
        : a.kind === "error"
          ? "#NAME? 表示这台电脑没有装评分函数加载项，#BUSY! 表示还没有算完；收表的人看到的就是这个错误值。"
          : "公式还没有计算过，收表的人看到的是空白。",
    fix:
      a.kind === "blank"
        ? "请把引用的单元格填上；该项确实没有的，填 0；引用错了位置的，改正公式里的地址。"
        : "请在装有加载项的电脑上打开并重新计算后保存；报送前可以用加载项的“转为数值”或“转为普通公式”，这样没有加载项的电脑也能看到结果。",
  }),
};
