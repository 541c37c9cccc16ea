import { attainable, got } from "../support/en";
import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Score is no step",
  help: "The rule's bands can never award this score.",
  finding: (a) => ({
    message: `"${a.indicator}" ${got(a)} ${a.score}, which the criteria do not know: only ${attainable(a.steps)}.`,
    why: `Points are given in bands; no figures whatever give ${a.score}.`,
    fix:
      a.byRule === null
        ? "Decide for one of the bands; where there are no figures yet (no survey made), supply them first."
        : `By the workbook's data it is ${a.byRule}; check and correct it.`,
  }),
};
