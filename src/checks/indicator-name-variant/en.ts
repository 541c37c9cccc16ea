import { levels } from "../support/en";
import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Misspelt label",
  help: "A label is a near miss of the framework's, most likely a slip.",
  finding: (a) => ({
    message: `The ${levels[a.level]} is written "${a.written}"; the framework has "${a.official}".`,
    why: "The two differ by a character or two, most likely a slip; the sheet is published and should carry the framework's names.",
    fix: `Change "${a.written}" to "${a.official}", unless it was renamed on purpose.`,
  }),
};
