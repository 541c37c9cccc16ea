import { joined, listed } from "../support/en";
import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Framework uncertain",
  help: "Two frameworks fit almost equally; rules that only one of them supports were not applied.",
  finding: (a) => ({
    message: `The sheet fits 《${a.taken}》 and, just as well, ${joined(a.rivals.map((title) => `《${title}》`))}; their rules differ in ${listed(a.indicators)}.`,
    why:
      `It was checked by 《${a.taken}》. ` +
      (a.left.length > 0
        ? `For ${listed(a.left)} the frameworks come to different results, and no rule was applied.`
        : "With the data at hand the frameworks come to the same results."),
    fix: "Choose the framework yourself; or name the year and the district in the sheet's title, by which it can be told.",
  }),
};
