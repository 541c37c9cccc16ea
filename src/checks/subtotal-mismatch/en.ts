import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Subtotal does not add up",
  help: "A printed subtotal is not the sum of the weights or scores that belong to it.",
  none: "the score sheet prints no subtotals",
  finding: (a) => ({
    message: `The ${a.kind} of "${a.label}" is printed as ${a.printed}; what belongs to it sums to ${a.sum}.`,
    why: `It adds up ${a.rows.map(({ name, points }) => `${name} ${points}`).join(", ")}; it is ${a.difference} too ${a.over ? "much" : "little"}.`,
    fix: `Go through the ${a.kind}s; if they are right, change the subtotal to ${a.sum} and check the total. Best let a SUM formula compute it.`,
  }),
};
