import { where } from "../support/en";
import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Outside the year",
  help: "A date lies outside the evaluated year.",
  noYear: "the evaluated year was not found",
  finding: (a) => ({
    message: `${a.inTitle ? "The title in " : ""}${where(a.place)}, “${a.text}”, is of ${a.year}, but the year evaluated is ${a.evaluated}.`,
    why: "The sheet is about one year; other dates are mostly left from an old sheet, perhaps with its data.",
    fix: `If it is a slip, change it to ${a.evaluated}; if it really belongs to another year, say how it concerns ${a.evaluated}.`,
  }),
};
