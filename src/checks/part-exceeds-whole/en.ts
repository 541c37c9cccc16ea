import { where } from "../support/en";
import type { zhCN } from "./zh-CN";

const PART_WHY = {
  "in-use": "Assets in use are a part of all assets; the rate of use would exceed 100%.",
  "of-which": "A part (其中) cannot exceed its whole.",
  "spending-over-budget":
    "Spending may not exceed the adjusted budget; either that is a fault in itself, or an adjustment was not entered.",
  "done-over-planned": "Finished projects are a part of the planned ones.",
};

export const en: typeof zhCN = {
  title: "Part exceeds whole",
  help: "A part is greater than its whole.",
  noPairs: "no part was found together with its whole",
  finding: (a) => ({
    message: `“${a.part.name}” (${where(a.place)}) is ${a.part.shown}, more than “${a.whole.name}” (${where(a.wholePlace)}), ${a.whole.shown}; the excess is ${a.excess}.`,
    why: PART_WHY[a.kind],
    fix: "Check both against the books. Common causes: the two cells are exchanged, the units differ, or an additional budget is missing.",
  }),
  wholeRow: (a) => ({
    message: `“${a.whole.name}” (${where(a.place)}) is ${a.whole.shown}, less than its part “${a.part.name}” (${where(a.partPlace)}), ${a.part.shown}; so it is in ${a.columns} columns of the row.`,
    why: "A part (其中) cannot exceed its whole; a rate and a score worked out of the whole are wrong as well.",
    fix: `Fill in or correct the row “${a.whole.name}”, then check the rate and the score that come of it.`,
  }),
};
