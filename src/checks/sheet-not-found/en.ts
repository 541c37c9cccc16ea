import { listed } from "../support/en";
import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "No score sheet",
  help: "The workbook holds no departmental performance score sheet.",
  blank: ({ sheet }) => ({
    message: `“${sheet}” is a project form that is not filled in yet: it has neither third-level indicators nor scores.`,
    why: "In a project form the unit writes its own indicators; without their names and scores there is nothing to check.",
    fix: "Fill in the third-level indicators, their targets (年度指标值), results (实际完成值) and scores (得分), then check again.",
  }),
  finding: ({ sheets }) => ({
    message:
      sheets.length === 0
        ? "The workbook has no sheets, and so no score sheet."
        : `No score sheet was found in the workbook (looked at: ${listed(sheets)}).`,
    why: "A score sheet has headings for third-level indicators, weights and scores; without them there is nothing to check.",
    fix: "Make sure that this is the right file. The headings 三级指标, 参考分值 and 得分 must stand each over a column of its own.",
  }),
};
