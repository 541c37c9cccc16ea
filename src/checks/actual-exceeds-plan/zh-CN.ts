import type { Place } from "../../messages/data-words";
import { where } from "../support/zh-CN";

export const zhCN = {
  title: "实际超过计划",
  help: "政府采购实际金额超过计划金额。",
  noAmounts: "没有同时找到政府采购的计划金额与实际金额",
  finding: (a: {
    place: Place;
    actual: string;
    planned: string;
    plannedPlace: Place;
    swappedRate: string | null;
  }) => ({
    message:
      `政府采购实际金额 ${a.actual}（${where(a.place)}）大于计划金额 ${a.planned}（${where(a.plannedPlace)}）。` +
      (a.swappedRate === null
        ? ""
        : `表上的采购执行率 ${a.swappedRate} 等于计划金额 ÷ 实际金额，像是计划与实际两个数填反了。`),
    why: "按评分标准，实际采购金额大于采购计划金额的，采购执行率部分得 0 分。",
    fix:
      a.swappedRate === null
        ? "请核对两个金额；年中追加过采购计划的，计划金额应填追加以后的数。如果确实超出计划，采购执行率部分按 0 分填，并说明原因。"
        : "请核对原始记录；如果确实填反了，把两个金额对调即可，采购执行率不用改。如果没有填反，采购执行率部分按 0 分填，并说明原因。",
  }),
};
