import { figureFunction } from "../support/figure-function";
import { virementRule } from "../support/published-rules";

/** A part of an indicator, so that no rule of a whole indicator is its. */
export const virementScore = figureFunction({
  id: "VIREMENT_SCORE",
  words: {
    zh: "财务合规性中调整、调剂资金部分的得分：占比不超过 10% 得满分，每超出 1 个百分点扣分值的 10%（不足的按比例），扣完为止。",
    en: "Points for virement, a part of financial compliance: full points up to 10% of the budget; each percentage point above costs 10% of the weight, in proportion, down to 0.",
  },
  figures: [
    {
      name: "adjusted",
      fact: "virement-amount",
      label: "调整、调剂资金数",
      words: { zh: "调整、调剂资金数", en: "Amount adjusted or moved" },
    },
    {
      name: "budget",
      fact: "original-budget",
      label: "预算数",
      words: {
        zh: "预算数（默认口径为年初预算数），与调整、调剂资金数同一单位",
        en: "Budget (by default the original one), in the same unit",
      },
    },
  ],
  weightWords: {
    zh: "这个部分的分值，默认 1；改用其他分值时按比例折算",
    en: "Weight of this part, 1 by default; with another weight the points change in proportion",
  },
  indicators: ["financial-compliance"],
  rule: virementRule,
});
