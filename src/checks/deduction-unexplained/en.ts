import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Deduction without a reason",
  help: "Points were lost and the remark is blank.",
  reviewed: (a) => ({
    message: `“${a.indicator}” scores ${a.self} by the department and ${a.reviewed} after re-examination, with no reason for the deviation.`,
    why: "Whoever changes a score says what it rests on, so that the department can verify and mend it.",
    fix: `Give the reason in ${a.column}.`,
  }),
  finding: (a) => ({
    message: `"${a.indicator}" loses ${a.lost} points without a reason.`,
    why: "The sheet has a column for deductions and remedies; every deduction needs both.",
    fix: `Give the reason and the remedy in ${a.column}.`,
  }),
};
