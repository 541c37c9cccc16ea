import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Grade does not fit",
  help: "The printed grade is not that of the total.",
  noGrade: "the score sheet states no grade",
  finding: (a) => ({
    message: `The grade is printed as "${a.stated}"; a total of ${a.total} is "${a.expected}".`,
    why: `"${a.expected}" spans ${a.interval}, and ${a.total} lies in it.`,
    fix: `Change the grade to "${a.expected}"; if the total is wrong, correct that first.`,
  }),
};
