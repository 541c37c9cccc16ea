import { listed } from "../support/en";
import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Missing indicator",
  help: "A third-level indicator of the framework is not on the sheet.",
  finding: (a) => ({
    message: `"${a.indicator}" (${a.weight} points, in "${a.group}") is not in the score sheet.`,
    why: `The framework "${a.framework}" has it; without it ${a.weight} points of the total come from nowhere.`,
    fix:
      a.unmatched.length === 0
        ? `Add "${a.indicator}" with its score under "${a.group}". If it does not apply, say why and re-weight the others.`
        : `${listed(a.unmatched)} in the sheet could not be matched: if that is the one, rename it to "${a.indicator}"; otherwise add the row.`,
  }),
};
