import { column, joined } from "../support/en";
import type { zhCN } from "./zh-CN";

const byForm = ({ due }: { due: string | null }) =>
  due === null ? "" : `, which the form's own scaling and caps make ${due}`;

export const en: typeof zhCN = {
  title: "Total does not add up",
  help: "The printed total is not the sum of the scores.",
  noTotal: "no row of the total was found",
  pointsElsewhere: "the weights do not make up full marks; other scores may not have been understood",
  finding: (a) => ({
    message:
      a.stated === null
        ? `The total is not filled in; the scores sum to ${a.sum}.`
        : `The total${a.isReviewed ? " of the re-examined scores" : ""} is printed as ${a.stated}; the ${column(a)}s sum to ${a.sum}${a.open.length === 0 ? "" : ` (no score yet: ${joined(a.open)})`}.`,
    why:
      a.stated === null
        ? `The total is the sum of the scores${byForm(a)}.`
        : a.open.length === 0
          ? `The total is the sum of the scores${byForm(a)}; this is ${a.difference} too ${a.over ? "much" : "little"}.`
          : "Whatever the open indicators score, it does not come to this total.",
    fix:
      a.open.length === 0
        ? `Go through the scores; if they are right, change the total to ${a.due ?? `${a.sum}. Best let a SUM formula compute it`}.`
        : "Fill in the open scores first, then add up again.",
  }),
};
