import { column } from "../support/en";
import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Remark contradicts the data",
  help: "The remark, or the column of deductions, contradicts the data or the score.",
  noClaims: "the remarks state no rates or points",
  rate: (a) => ({
    message: `The remark on "${a.indicator}" gives "${a.name}" as ${a.claimed}; by the workbook's data it is ${a.actual}.`,
    why: a.one
      ? "Remark and data must agree; a small difference is mostly a slip of rounding, a large one other data."
      : "No way of computing it from the workbook's data gives the figure in the remark.",
    fix: `If the data are right, change ${a.claimed} in the remark to ${a.actual}; otherwise correct the data.`,
  }),
  points: (a) => ({
    message:
      a.kind === "awarded"
        ? `The remark on "${a.indicator}" says ${a.claimed} points awarded; the ${column(a)} is ${a.score}.`
        : `The remark on "${a.indicator}" says ${a.claimed} points deducted; the ${column(a)} is ${a.lost} below full marks.`,
    why: "The figure is neither the indicator's nor that of one of its parts, so the two contradict each other.",
    fix: "Find out which is right and make remark and score agree.",
  }),
  column: (a) => ({
    message: `"${a.indicator}" has ${a.printed} in the column of points deducted; its score of ${a.score} is ${a.lost} below full marks of ${a.weight}.`,
    why: "Points deducted are the weight less the score, so the two columns contradict each other.",
    fix: `If the score is right, change the deduction to ${a.lost}; otherwise correct the score and the total.`,
  }),
};
