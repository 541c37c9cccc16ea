import type { Place } from "../../messages/data-words";
import { quote } from "../../messages/zh-CN/quote";
import { saidSum } from "../support/said/words";

/** How a printed total may have come about. */
export type SumSlip =
  | { readonly key: "left-out"; readonly part: string }
  | { readonly key: "counted-twice"; readonly part: string }
  | { readonly key: "of-which-added"; readonly part: string }
  | { readonly key: "transposed"; readonly part: string; readonly read: string }
  | { readonly key: "transposed-total"; readonly read: string }
  | { readonly key: "divisible-by-9" }
  | { readonly key: "unit" };

function sumSlip(slip: SumSlip): string {
  switch (slip.key) {
    case "left-out":
      return `差额正好是${quote(slip.part)}，像是合计时漏加了这一行。`;
    case "counted-twice":
      return `差额正好是${quote(slip.part)}，像是这一行加了两遍。`;
    case "of-which-added":
      return `差额正好是${quote(slip.part)}，这一行是“其中”数，已经含在上一行里，不应再加。`;
    case "transposed":
      return `如果${quote(slip.part)}是 ${slip.read}，合计就相符，像是两个数字写颠倒了。`;
    case "transposed-total":
      return `如果合计是 ${slip.read} 就相符，像是合计的两个数字写颠倒了。`;
    case "divisible-by-9":
      return "差额能被 9 整除，多半是某个数里相邻的两个数字写颠倒了。";
    case "unit":
      return "两者相差约一万倍，像是“元”和“万元”混用了。";
  }
}

export const zhCN = {
  title: "合计不符",
  help: "合计数不等于各分项之和，差额超出四舍五入的范围。",
  noSums: "没有找到有明细的合计",
  finding: (a: {
    place: Place;
    name: string;
    column: string;
    printed: string;
    sum: string;
    difference: string;
    parts: readonly string[];
    slip: SumSlip | null;
  }) => ({
    message: `${quote(a.place.sheet)}表${quote(a.name)}${a.column === "" ? "" : `的${quote(a.column)}`}写的是 ${a.printed}，而各分项（${a.parts.join("；")}）相加是 ${a.sum}，相差 ${a.difference}。${a.slip ? sumSlip(a.slip) : ""}`,
    why: "合计必须等于各分项之和；这里的差额已经超出四舍五入能造成的范围，说明合计或者某个分项写错了。",
    fix: `请逐项对照账簿或报表：分项没错就把 ${a.place.cell} 改为 ${a.sum}（最好用 SUM 公式）；如果漏了一行或者某一行写错，请补上或改正那一行。`,
  }),
  said: saidSum,
};
