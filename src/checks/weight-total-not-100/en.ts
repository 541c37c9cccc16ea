import { listed } from "../support/en";
import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Weights are not 100",
  help: "The third-level weights do not sum to 100.",
  otherForm: "the score sheet belongs to no known framework and does not say that 100 are full marks",
  finding: (a) => ({
    message: `The weights of the ${a.count} third-level indicators sum to ${a.sum}, not to 100.`,
    why: `Full marks are 100; this is ${a.difference} too ${a.over ? "many" : "few"}${a.blank.length === 0 ? "" : `. Without a weight: ${listed(a.blank)}`}.`,
    fix: "Go through the third-level weights: one may be wrong or missing, or a row too many.",
  }),
};
