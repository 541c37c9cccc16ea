/** Caps that a form prints for its total: "执行率在70%—80%的，总分不超过89分；低于60%的，不超过59分". */
import { decimal } from "../../decimal";
import type { TotalCap } from "../../forms/project-form";
import { squeeze } from "../../text";
import { eachCell } from "../../workbook/sheet";
import type { Grid } from "../grid";

const OF_TOTAL = /总分|总得分|综合得分|评价得分|最终得分/;
const CAP =
  /(?:(\d+(?:\.\d+)?)%(?:\(含\))?[-—~～至到]+(\d+(?:\.\d+)?)%|(?:低于|不足|不到|小于|<)(\d+(?:\.\d+)?)%|(\d+(?:\.\d+)?)%以下)[^%;。]{0,24}?(?:不(?:得|能|应)?(?:超过|高于)|最高(?:不超过|为|得)?|上限为?|≤)(\d+(?:\.\d+)?)分/g;

export function findCaps({ sheet }: Grid): TotalCap[] {
  return [...eachCell(sheet)].flatMap(({ value }) => {
    const text = typeof value === "string" && /[%％]/.test(value) ? squeeze(value) : "";
    if (!text.includes("执行率") || !OF_TOTAL.test(text)) return [];
    return [...text.matchAll(CAP)].map(([, from = "0", to, below, under, most]): TotalCap => {
      const high = decimal((to ?? below ?? under)!).div(100);
      return {
        rate: { low: decimal(from).div(100), lowClosed: true, high, highClosed: false },
        most: decimal(most!),
      };
    });
  });
}
