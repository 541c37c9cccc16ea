import { evidenceFor } from "../../messages/zh-CN/evidence";
import { quote } from "../../messages/zh-CN/quote";
import { joined } from "../support/zh-CN";

export const zhCN = {
  title: "需备佐证材料",
  help: "需要人工判断的指标给了满分，复核时要看佐证材料：一张评分表一份清单。",
  finding: (a: { names: readonly string[] }) => ({
    message: `${a.names.length} 项需要人工判断的指标给了满分，复核时要看佐证材料：${joined(a.names)}。`,
    why: "靠人判断的指标，满分要有材料证明；没有材料的应当扣分。要看的材料逐项列在下面。",
    fix: "请把清单里的材料归档备查（注明文号、日期）；缺哪一项，就按评分标准扣相应的分，并在扣分说明里写清楚。",
  }),
  item: (a: { indicator: string | null; name: string; weight: string }) =>
    `${quote(a.name)}（${a.weight} 分）：${evidenceFor(a.indicator).join("；")}`,
};
