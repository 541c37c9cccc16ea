import { got } from "../support/en";
import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Score out of range",
  help: "The score is below 0 or above the weight.",
  finding: (a) => ({
    message: a.below
      ? `"${a.indicator}" ${got(a)} ${a.score}, below 0.`
      : `"${a.indicator}" ${got(a)} ${a.score}, above its full marks of ${a.weight}.`,
    why: `Its score lies between 0 and ${a.weight}${a.below ? "; deductions stop at 0" : ""}.`,
    fix:
      a.byRule === null
        ? `Score it again by the criteria, from 0 to ${a.weight}.`
        : `By the workbook's data and the criteria it is ${a.byRule}; check and correct it.`,
  }),
};
