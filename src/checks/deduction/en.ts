import { winBack } from "../../messages/en/win-back";
import { where } from "../support/en";
import type { zhCN } from "./zh-CN";

export const en: typeof zhCN = {
  title: "Deduction",
  help: "The score is below the weight: points lost, the working, the distance to full marks.",
  finding: (a) => ({
    message: `"${a.indicator}" loses ${a.lost} points (${a.score} of ${a.weight}).`,
    why:
      a.judged
        .map(
          ({ item, said, place }) => `“${item}” was judged “${said}”${place ? ` (${where(place)})` : ""}. `,
        )
        .join("") +
      (a.remark !== null
        ? `The sheet's own reason: ${a.remark}`
        : a.judged.length > 0
          ? ""
          : a.hasWorking
            ? "By the workbook's data, as worked out below."
            : "The workbook has no figures to compute it from; whoever filled it in must give the reason."),
    fix:
      a.byRule !== null
        ? `By the data it is ${a.byRule} points, more than on the sheet: check the score first.`
        : a.winBack.length > 0
          ? `Distance to full marks: ${a.winBack.map(winBack).join("; ")}. Correct what was entered wrongly; if the figures stand, report them as they are, give reason and remedy in the remark, and plan next year by them.`
          : "Go through the criteria one by one; where the deduction stands, give reason and remedy in the remark.",
  }),
};
