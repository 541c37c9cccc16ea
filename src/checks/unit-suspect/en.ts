import { where } from "../support/en";
import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Suspect unit",
  help: "The heading says 万元 over values in 元, or the reverse.",
  noAmounts: "no amounts were found in supporting tables",
  finding: (a) => ({
    message:
      `“${a.name}” in sheet “${a.place.sheet}” says ${a.shown}, and ${a.unit === null ? "the table names no unit" : `the table's unit is ${a.unit}`}` +
      (a.compare
        ? `; but “${a.compare.name}” (${where(a.compare.place)}) is ${a.compare.shown}. They differ by a factor of about ten thousand: the unit should be ${a.likely}, it seems.`
        : `. In that unit the amount makes no sense: it should be ${a.likely}, it seems.`) +
      (a.others > 0 ? ` The same goes for ${a.others} more figures of the table.` : ""),
    why: "A wrong unit makes amounts wrong ten thousand times over, and with them the rates and scores.",
    fix: `Check the original report. If the figures are in ${a.likely}, say so in the heading or convert them; best use one unit in all tables.`,
  }),
};
