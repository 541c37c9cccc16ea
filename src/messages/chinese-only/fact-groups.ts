/** The groups of the basic data in the standard workbook. */
import type { FactGroup } from "../../facts/table";

export const factGroups: Record<FactGroup, string> = {
  budget: "预算与支出",
  quarters: "季度支出",
  progress: "支出进度",
  procurement: "政府采购",
  operating: "公用经费",
  assets: "固定资产",
  staff: "人员",
  work: "项目与工作",
  compilation: "编报质量",
  satisfaction: "信访与满意度",
};
