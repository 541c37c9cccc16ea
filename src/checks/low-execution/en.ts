import { where } from "../support/en";
import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Low execution rate",
  help: "An execution rate below 90% without a written reason.",
  noExecution: "no budget was found together with its spending",
  finding: (a) => ({
    message: `The execution rate of ${a.whole ? "the whole department" : `“${a.name}”`} is only ${a.rate} (spending ${a.spending} ÷ budget ${a.budget}, ${where(a.place)}), below 90%, and no reason is given.`,
    why: "Below 90% the reason has to be given: money saved, work not done, or too large a budget.",
    fix: "Give the reason and the measures taken in a remark (or in the note on 预算执行率); if an amount is wrong, mend it.",
  }),
};
