import { column } from "../support/en";
import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Score is not a number",
  help: "The score is not a number, or has text or full-width characters in it.",
  finding: (a) => ({
    message: `The ${column(a)} of "${a.indicator}" is "${a.written}", which is not a number.`,
    why: a.isError
      ? "This is what a formula shows when it fails; the total fails with it."
      : "Scores are added up; words cannot be, nor can they be checked.",
    fix: a.isError
      ? "Check the cells that the formula refers to, or enter the number."
      : "Enter the number alone; words belong in the remark.",
  }),
  readFromText: (a) => ({
    message: `The ${column(a)} of "${a.indicator}" is typed as the text "${a.written}"; it was read as ${a.points}.`,
    why: "Excel takes a score with a unit or full-width digits for text, and SUM leaves it out.",
    fix: `Enter the number ${a.points}; the unit belongs in the heading.`,
  }),
};
