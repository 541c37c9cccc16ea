import { where } from "../support/en";
import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Conflicting figures",
  help: "One quantity has two values across the tables, units converted.",
  finding: (a) => ({
    message: `One quantity, two figures: “${a.name}” (${where(a.place)}) is ${a.shown}, “${a.otherName}” (${where(a.other)}) is ${a.otherShown}${a.converted === null ? "" : `, that is ${a.converted}`}.`,
    why: "The same quantity must be the same in all tables, or the rates computed from it contradict each other.",
    fix: "Take the figure of the final accounts and mend the other; if the two really cover different things, say so in the tables.",
  }),
  progress: (a) => ({
    message: `Progress at the end of the fourth quarter: “${a.name}” (${where(a.place)}) is ${a.printed}, but the year's spending ${a.spending.shown} (${where(a.spending.place)}) ÷ the year's budget ${a.budget.shown} (${where(a.budget.place)}) is ${a.expected}.`,
    why: "By the end of the fourth quarter the cumulative payments are the year's spending, and the score of 预算执行率 is computed from this progress.",
    fix: `Check the treasury's figures. If spending and budget are right, change the progress to ${a.expected} and compute the score anew; if the progress covers something else, say what and give the amounts of the same scope.`,
  }),
};
