import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Total above its cap",
  help: "The total is above what the form allows for its execution rate.",
  noCap: "the form sets no cap on the total by the execution rate",
  noRate: "budget and spending were not found together",
  finding: (a) => ({
    message: `The total is ${a.total} with an execution rate of ${a.rate}, for which the form allows at most ${a.most}.`,
    why: "Where a form caps the total by the execution rate, the cap decides total and grade.",
    fix: `Check budget and spending. If they are right, write ${a.most} for the total and the grade that goes with it; the scores stay.`,
  }),
};
