import { named } from "../support/en";
import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Target not quantified",
  help: "The target is words that nobody can measure.",
  finding: (a) => ({
    message: `${named(a)}: the target “${a.target}” is no number, and nobody can say whether it was reached.`,
    why: `Targets must be clear and measurable; words such as 较高 or 提升 ${a.hasPoints ? "leave the score without grounds" : "cost points in 绩效指标明确性"}.`,
    fix: "Use something that can be checked, such as “≥95%” or “at least 4 times a year”; where no number is possible, say which document will prove it.",
  }),
};
