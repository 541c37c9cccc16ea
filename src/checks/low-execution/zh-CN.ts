import type { Place } from "../../messages/data-words";
import { quote } from "../../messages/zh-CN/quote";
import { where } from "../support/zh-CN";

export const zhCN = {
  title: "执行率偏低",
  help: "预算执行率低于 90% 而没有说明原因。",
  noExecution: "没有同时找到预算数和支出数",
  finding: (a: {
    place: Place;
    whole: boolean;
    name: string;
    rate: string;
    spending: string;
    budget: string;
  }) => ({
    message: `${a.whole ? "部门整体" : `${quote(a.name)}`}的预算执行率只有 ${a.rate}（支出 ${a.spending} ÷ 预算 ${a.budget}，${where(a.place)}），低于 90%，而没有写明原因。`,
    why: "执行率低于 90% 的，要说明原因：是节约了、项目没有开展，还是预算编多了。",
    fix: "请在备注（或预算执行率的扣分说明）里写明原因和整改措施，例如结余多少、因何未开展、是否已调减预算；如果支出数或预算数写错了，请改正。",
  }),
};
