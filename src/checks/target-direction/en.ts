import { named } from "../support/en";
import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Suspect direction",
  help: "The target's sense cannot be meant, such as cost ≥.",
  finding: (a) => ({
    message: `${named(a)}: the target “${a.target}” points the wrong way: ${a.meant === "at-most" ? "less is better here, but it says “at least”" : "more is better here, but it says “at most”"}.`,
    why: "Costs, complaints and faults have upper limits, output and rates of success lower ones; the wrong way round, the worse the better.",
    fix: `Change the target to ${a.meant === "at-most" ? "“≤” (at most)" : "“≥” (at least)"}; if it is meant as it stands, say so in the indicator's name.`,
  }),
};
