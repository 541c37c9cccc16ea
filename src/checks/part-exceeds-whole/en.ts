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
  finding: (a) => ({
    message: `“${a.part.name}” (${where(a.place)}) is ${a.part.shown}, more than “${a.whole.name}” (${where(a.wholePlace)}), ${a.whole.shown}; the excess is ${a.excess}.`,
    why: PART_WHY[a.kind],
    fix: "Check both against the books. Common causes: the two cells are exchanged, the units differ, or an additional budget is missing.",
  }),
};
