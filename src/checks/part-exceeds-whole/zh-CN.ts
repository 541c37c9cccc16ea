import type { Place, Term } from "../../messages/data-words";
import { quote } from "../../messages/zh-CN/quote";
import { where } from "../support/zh-CN";

export const zhCN = {
  title: "部分大于整体",
  help: "其中数大于总数，例如在用大于原值、支出大于预算。",
  noPairs: "没有找到部分与整体都有的数据",
  finding: (a: {
    place: Place;
    kind: "in-use" | "of-which" | "spending-over-budget" | "done-over-planned";
    part: Term;
    whole: Term;
    wholePlace: Place;
    excess: string;
  }) => ({
    message: `${where(a.place)}${quote(a.part.name)}是 ${a.part.shown}，大于${where(a.wholePlace)}${quote(a.whole.name)}的 ${a.whole.shown}，多出 ${a.excess}。`,
    why: {
      "in-use": "在用的资产是全部资产的一部分，不可能比全部还多；这样算出的利用率会超过 100%。",
      "of-which": "“其中”数是总数的一部分，不可能大于总数。",
      "spending-over-budget":
        "支出不能超过调整后的预算；超预算支出本身就是问题，也可能是预算调整没有登记进来。",
      "done-over-planned": "已完成的项目是计划项目的一部分，不可能比计划的还多。",
    }[a.kind],
    fix: "请对照账簿核对这两个数，改正写错的一个；常见的原因是两格填反了、单位不一致，或者追加的预算没有填进来。",
  }),
  /** The whole's row is smaller than its 其中 row in several columns. */
  wholeRow: (a: { place: Place; whole: Term; part: Term; partPlace: Place; columns: number }) => ({
    message: `${where(a.place)}${quote(a.whole.name)}是 ${a.whole.shown}，小于${where(a.partPlace)}其中${quote(a.part.name)}的 ${a.part.shown}；这一行有 ${a.columns} 栏都是这样。`,
    why: "“其中”数是总数的一部分，不可能大于总数；由总数算出的执行率和得分也就不对。",
    fix: `请填写或改正${quote(a.whole.name)}这一行，再核对由它算出的比率和得分。`,
  }),
};
