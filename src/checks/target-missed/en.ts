import { named } from "../support/en";
import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Target missed",
  help: "The actual value falls short of the target.",
  finding: (a) => ({
    message: `${named(a)}, missed its target: aimed at “${a.target}”, reached “${a.actual}”${a.reached === null ? "" : ` (${a.reached})`}.`,
    why: `Targets that were missed cost points${a.hasPoints ? "" : ", in 效果性 above all"}; a missed target leaves no full marks.`,
    fix: "Check the result. If the target was missed, give the reason and the measures taken, and check that the score reflects it.",
  }),
};
