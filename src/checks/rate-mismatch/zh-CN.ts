import type { Place, Term } from "../../messages/data-words";
import { quote } from "../../messages/zh-CN/quote";
import { saidRate } from "../support/said/words";
import { TRANSPOSED } from "../support/zh-CN";

/** How a printed rate may have come about. */
export type RateSlip =
  | { readonly key: "truncated" }
  | { readonly key: "swapped" }
  | { readonly key: "coarser"; readonly decimals: number }
  | { readonly key: "other-denominator"; readonly term: Term }
  | { readonly key: "transposed" }
  | { readonly key: "hundredfold" }
  | { readonly key: "rounded-rates" };

const term = ({ name, shown }: Term) => (shown === "" ? name : `${name} ${shown}`);

function rateSlip(slip: RateSlip): string {
  switch (slip.key) {
    case "truncated":
      return "这个数是直接舍去尾数得来的，没有四舍五入。";
    case "swapped":
      return "这个数等于分母 ÷ 分子，像是把分子和分母除反了。";
    case "coarser":
      return `这个数等于先保留 ${slip.decimals} 位小数再补 0。`;
    case "other-denominator":
      return `这个数等于除以${term(slip.term)}，像是用错了分母。`;
    case "transposed":
      return TRANSPOSED;
    case "hundredfold":
      return "两者正好差 100 倍，像是百分号多写或者漏写了。";
    case "rounded-rates":
      return "这个数是用已经四舍五入的比率平均得来的。";
  }
}

interface RateArguments {
  place: Place;
  name: string;
  printed: string;
  expected: string;
  kind: "ratio" | "change" | "average" | "deviation";
  numerator: Term | null;
  denominator: Term | null;
  slip: RateSlip | null;
}

function rateWorking(a: RateArguments): string {
  if (a.kind === "average") return "按各季度执行率的平均数";
  if (!a.numerator || !a.denominator) return "按分子除以分母";
  return a.kind === "change"
    ? `按（${term(a.numerator)} − ${term(a.denominator)}）÷ ${term(a.denominator)}`
    : a.kind === "deviation"
      ? `按（${term(a.numerator)} − ${term(a.denominator)}）÷ ${term(a.numerator)}`
      : `按${term(a.numerator)} ÷ ${term(a.denominator)}`;
}

export const zhCN = {
  title: "比率不符",
  help: "表中的比率不等于分子除以分母。",
  noRates: "没有找到写明分子、分母的比率",
  finding: (a: RateArguments) => ({
    message: `${quote(a.place.sheet)}表${quote(a.name)}写的是 ${a.printed}，${rateWorking(a)}，应为 ${a.expected}。${a.slip ? rateSlip(a.slip) : ""}`,
    why: "比率必须能用表里的金额或人数算出来。",
    fix: `请核对分子和分母：如果它们没错，把 ${a.place.cell} 改为 ${a.expected}（最好写成公式，让表格自己算）；如果是分子或分母写错了，先改正它们。引用过这个比率的得分和文字说明也要一并改。`,
  }),
  said: saidRate,
};
