import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Deduction without a reason",
  help: "Points were lost and the remark is blank.",
  finding: (a) => ({
    message: `"${a.indicator}" loses ${a.lost} points without a reason.`,
    why: "The sheet has a column for deductions and remedies; every deduction needs both, and the re-examination reads them.",
    fix: `Give the reason and the remedy in ${a.column}.`,
  }),
};
