import { where } from "../support/en";
import type { zhCN } from "./zh-CN";

const MOST_LISTED = 5;

const WHY: Readonly<Record<string, string>> = {
  "indicator-clarity":
    "Targets that are no numbers do not meet the criterion that they are clear and measurable.",
  "outcome-effects": "With targets missed the effects were not all achieved, and full marks need a reason.",
  "project-timeliness": "A project that spent so little of its budget was hardly finished in time.",
  "budget-rationality":
    "Virements above three tenths of the original budget show that it was far from what was needed.",
};

export const en: typeof zhCN = {
  title: "Full marks contradicted",
  help: "Other cells of the workbook speak against full marks.",
  missed: (name, target, actual) => `${name}: target ${target}, result ${actual}`,
  virement: (share) => `virements are ${share} of the original budget`,
  remarkOf: (other) => `the remark speaks of “${other}”`,
  finding: (a) => ({
    message:
      `“${a.indicator}” has full marks, but: ` +
      a.against
        .slice(0, MOST_LISTED)
        .map(({ place, text }) => `${where(place)}: ${text}`)
        .join("; ") +
      (a.against.length > MOST_LISTED ? `; and ${a.against.length - MOST_LISTED} more` : "") +
      ".",
    why:
      WHY[a.kind] ??
      "An indicator at full marks has no reason for a deduction; the remark may stand in the wrong row.",
    fix: "Compare with the criteria: deduct and give the reason, or have the evidence for full marks ready.",
  }),
};
