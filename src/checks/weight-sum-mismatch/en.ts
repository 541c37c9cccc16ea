import { levels } from "../support/en";
import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Weights do not add up",
  help: "A parent's weight is not the sum of its children's.",
  noSums: "the score sheet prints no weights of upper levels or of the total",
  finding: (a) => ({
    message: `The weight of "${a.parent}" is printed as ${a.printed}; its children sum to ${a.sum}.`,
    why: `Its children: ${a.children.map(({ name, weight }) => `${name} ${weight}`).join(", ")}. A parent's weight is the sum of its children's.`,
    fix: `Change the weight of "${a.parent}" to ${a.sum}; if ${a.printed} is right, correct its children.`,
  }),
  asPublished: (a) => ({
    message: `The weight of "${a.parent}" is printed as ${a.printed}, its children sum to ${a.sum}; the published form says so itself.`,
    why: `The published form has this fault, not whoever filled it in: ${a.erratum}`,
    fix: "Nothing needs to be mended. Score by the weights of the children; the total is still out of 100.",
  }),
  totalRow: (a) => ({
    message: `The total row prints ${a.printed} for the weights of the ${levels[a.column]}s; they sum to ${a.sum}.`,
    why: "The weight in the total row is the sum of its column.",
    fix: `Change it to ${a.sum}; if ${a.printed} is right, correct the weights.`,
  }),
};
