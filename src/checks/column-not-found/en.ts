import type { zhCN } from "./zh-CN";

const columns = { level3: "third-level indicator", weight3: "weight", score: "score" } as const;

export const en: typeof zhCN = {
  title: "Missing column",
  help: "The score sheet lacks a column that it needs.",
  finding: ({ column, sheet }) => ({
    message: `The score sheet "${sheet}" has no column for the ${columns[column]}.`,
    why:
      column === "score"
        ? "Without scores neither the total nor any deduction can be checked."
        : column === "weight3"
          ? "Without the weights nobody knows what full marks are, and sums and deductions cannot be checked."
          : "Without names nobody knows which indicator a score belongs to.",
    fix: `Add a column for the ${columns[column]}. If there is one, check that its heading is complete and not merged with another.`,
  }),
};
