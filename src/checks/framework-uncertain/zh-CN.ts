import { quote } from "../../messages/zh-CN/quote";
import { joined, listed } from "../support/zh-CN";

export const zhCN = {
  title: "框架难以确定",
  help: "两个指标体系框架几乎同样符合，只有其中一个支持的规则没有用来核对。",
  finding: (a: {
    taken: string;
    rivals: readonly string[];
    /** In which they differ. */
    indicators: readonly string[];
    /** Those whose rule was not applied. */
    left: readonly string[];
  }) => ({
    message: `这张表既符合《${a.taken}》，也同样符合${joined(a.rivals.map((title) => `《${title}》`))}；它们的评分规则在${listed(a.indicators)}上不同。`,
    why:
      `按《${a.taken}》核对。` +
      (a.left.length > 0
        ? `${joined(a.left.map(quote))}按各框架得出的结果不同，没有按规则核对得分。`
        : "按现有数据，各框架得出的结果相同。"),
    fix: "请手动选定所用的框架；也可以在表的标题里写明年度和区名，下次就能认出来。",
  }),
};
