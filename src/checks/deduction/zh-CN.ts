import type { Place } from "../../messages/data-words";
import { quote } from "../../messages/zh-CN/quote";
import { type WinBack, winBack } from "../../messages/zh-CN/win-back";
import { where } from "../support/zh-CN";

const judged = (items: readonly { item: string; said: string; place: Place | null }[]): string =>
  items
    .map(
      ({ item, said, place }) => `${quote(item)}判断为${quote(said)}${place ? `（${where(place)}）` : ""}。`,
    )
    .join("");

export const zhCN = {
  title: "扣分",
  help: "得分低于分值：扣了多少，怎么算的，与满分差多少。",
  finding: (a: {
    indicator: string;
    score: string;
    weight: string;
    lost: string;
    remark: string | null;
    /** Items that somebody judged against. */
    judged: readonly { item: string; said: string; place: Place | null }[];
    /** The score by the rule, where it is certain and above the printed one. */
    byRule: string | null;
    hasWorking: boolean;
    winBack: readonly WinBack[];
  }) => ({
    message: `“${a.indicator}”扣 ${a.lost} 分（得 ${a.score} 分，满分 ${a.weight} 分）。`,
    why:
      judged(a.judged) +
      (a.remark !== null
        ? `表中写的原因：${a.remark}`
        : a.judged.length > 0
          ? ""
          : a.hasWorking
            ? "按工作簿里的数据计算如下。"
            : "工作簿里没有可以计算的数据，扣分原因要由填表人说明。"),
    fix:
      a.byRule !== null
        ? `按现有数据应得 ${a.byRule} 分，比所填的多，请先核对得分。`
        : a.winBack.length > 0
          ? `与满分的差距：${a.winBack.map(winBack).join("；")}。填错的请改正；数据确实如此的如实填报，在说明一栏写明原因和整改措施，下一年度据此安排预算和进度。`
          : "请对照评分标准逐条核对是否该扣；该扣的，在说明一栏写明原因和整改措施。",
  }),
};
