import { named } from "../support/en";
import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Actual value missing",
  help: "There is a target and no actual value.",
  finding: (a) => ({
    message: `${named(a)}, has the target “${a.target}” but no actual value.`,
    why: "Without it nobody can tell whether the target was reached.",
    fix: "Enter the actual value; if nothing was done, say so and why.",
  }),
};
