import { joined } from "../support/en";
import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Figures missing",
  help: "The workbook lacks the figures that the rule needs.",
  finding: (a) => ({
    message: `"${a.indicator}"${a.score === null ? "" : ` scores ${a.score};`} the workbook lacks the figures that it is computed from: ${joined(a.missing)}.`,
    why: "It is scored by a formula; without its figures the score cannot be checked.",
    fix: `Add to a supporting table or to the basic data: ${joined(a.missing)}.`,
  }),
};
