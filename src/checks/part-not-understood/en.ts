import { listed } from "../support/en";
import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Part not understood",
  help: "A part that looks like a table but was not read for sure, and what was therefore not checked.",
  noTotal: (a) => ({
    message: `No row with the total was found in sheet “${a.sheet}”, so total and grade were not checked.`,
    why: "The total must be the sum of the scores; without it the grade cannot be checked either.",
    fix: "Add a row 合计 below the indicators with the total in the column of scores; if there is one, see that it stands in that column and is not hidden.",
  }),
  pointsElsewhere: (a) => ({
    message: `The weights read in sheet “${a.sheet}” do not make up full marks; points elsewhere may not have been understood, so neither the total nor the sum of the weights was checked.`,
    why: "Some forms give points outside their indicators (for the execution of the funds); a total cannot be called wrong before all of them are read.",
    fix: "See that weights and scores are headed 分值 and 得分, those outside the indicators too, and check again.",
  }),
  columns: (a) => ({
    message: `${listed(a.headings)} in sheet “${a.sheet}” holds numbers within the weights, like points, but what it is was not understood and it was not checked.`,
    why: "Only columns known as scores, re-examined scores or deductions are checked.",
    fix: "If it holds scores or deductions, head it 得分, 复核得分 or 扣分 and check again.",
  }),
  hiddenUsed: (a) => ({
    message: `Sheet “${a.sheet}” is hidden; figures that no visible sheet has were taken from it.`,
    why: "A hidden sheet may be an old one, and readers cannot see it.",
    fix: "Show it and see whether its figures are this year's; if not, delete or correct them.",
  }),
  hiddenScores: (a) => ({
    message: `Sheet “${a.sheet}” is a hidden score sheet and was not checked.`,
    why: "Where a visible score sheet is there, only visible ones are checked; hidden ones are mostly old or void.",
    fix: "To have it checked, show it and check again; delete it if it is void.",
  }),
  pictures: (a) => ({
    message: `The report holds ${a.count} picture(s); what is written in a picture cannot be read, so it was not checked. Beside them stands ${listed(a.beside.map((text) => text.slice(0, 30)))}.`,
    why: "Some reports show their tables as pictures; figures in a picture can neither be checked nor computed with.",
    fix: "If a picture shows a table, put the table itself in its place and check again; photographs and certificates may stay.",
  }),
  noOwner: (a) => ({
    message: `The workbook has score sheets of several departments (or years); sheet “${a.sheet}” does not say whose it is, so no score was checked against it.`,
    why: "Figures of nobody in particular may be those of another.",
    fix: "Name the department and the year in the title of the sheet.",
  }),
};
