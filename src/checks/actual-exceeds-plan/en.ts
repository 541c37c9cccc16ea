import { where } from "../support/en";
import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Actual exceeds plan",
  help: "Procurement is above its plan.",
  noAmounts: "planned and actual procurement were not both found",
  finding: (a) => ({
    message:
      `Actual procurement ${a.actual} (${where(a.place)}) exceeds the planned ${a.planned} (${where(a.plannedPlace)}).` +
      (a.swappedRate === null
        ? ""
        : ` The printed rate ${a.swappedRate} is planned ÷ actual: the two amounts seem to be exchanged.`),
    why: "By the criteria, procurement above the plan scores 0 for the rate.",
    fix:
      a.swappedRate === null
        ? "Check both amounts; after an addition to the plan, the planned amount is the one after it. If the plan was exceeded, score the rate 0 and give the reason."
        : "Check the records. If the two are exchanged, put them right and leave the rate; otherwise score the rate 0 and give the reason.",
  }),
};
