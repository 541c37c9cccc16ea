import { where } from "../support/en";
import type { zhCN } from "./zh-CN";

type Input = Parameters<(typeof zhCN)["finding"]>[0];

const allowed = ({ choices, kind, moneyUnit }: Input): string =>
  choices
    ? choices.map((choice) => `“${choice}”`).join(" or ")
    : {
        money: `a number without its unit (in ${moneyUnit}, not below 0)`,
        ratio: "a rate such as 95%",
        count: "a whole number not below 0",
      }[kind];

export const en: typeof zhCN = {
  title: "Invalid input",
  help: "An input cell of the standard workbook holds what cannot be read.",
  none: "no judgements of a standard workbook",
  finding: (a) => ({
    message: `“${a.name}” (${where(a.place)}) says “${a.said}”; it takes ${allowed(a)}.`,
    why: "The formulas cannot read it: the scores that use it stay blank or show an error.",
    fix: `Enter ${allowed(a)}${a.choices === null ? "; no words, units or Chinese numerals in this cell" : " (the list offers them)"}.`,
  }),
};
