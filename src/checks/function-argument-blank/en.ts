import { where } from "../support/en";
import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Function without its figures",
  help: "A PERF function points at an empty cell, or shows an error or a stale value.",
  noCalls: "the workbook has no PERF functions",
  finding: (a) => ({
    message:
      a.kind === "blank"
        ? `The formula =${a.formula} in ${where(a.place)} refers to empty cells: ${a.cells.join(", ")}.`
        : a.kind === "error"
          ? `The formula =${a.formula} in ${where(a.place)} shows ${a.value} and no result.`
          : `The formula =${a.formula} in ${where(a.place)} has no result.`,
    why:
      a.kind === "blank"
        ? "An empty cell counts as 0 or as unknown; the score cannot be relied on."
        : a.kind === "error"
          ? "#NAME? means that this computer lacks the add-in, #BUSY! that it was not done; whoever receives the sheet sees just that."
          : "The formula was never computed; whoever receives the sheet sees an empty cell.",
    fix:
      a.kind === "blank"
        ? "Fill in the cells (0 where there is nothing), or mend the addresses in the formula."
        : "Open the file where the add-in is installed, recalculate and save; before sending it, turn the formulas into values or native formulas with the add-in.",
  }),
};
