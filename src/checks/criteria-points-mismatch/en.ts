import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Criteria do not make up the weight",
  help: "The points in the criteria's text do not make up the weight.",
  noPoints: "no scoring criteria that state points were found",
  finding: (a) => ({
    message: `The weight of "${a.indicator}" is ${a.weight}, but its criteria award ${a.points} points in all.`,
    why: `Full marks by the criteria should be exactly ${a.weight}; the weight or the criteria were probably taken from another year's form.`,
    fix: `Look at this year's form: if the weight is ${a.weight}, make the criteria's points sum to ${a.weight}; otherwise correct the weight.`,
  }),
  asPublished: (a) => ({
    message: `The weight of "${a.indicator}" is ${a.weight}, its criteria award ${a.points} points in all; the published form says so itself.`,
    why: `The published form has this fault, not whoever filled it in: ${a.erratum}`,
    fix: `Nothing needs to be mended. Score it out of ${a.weight}.`,
  }),
};
