import { figureFunction } from "../support/figure-function";
import { ruleOf } from "../support/published-rules";

export const fixedAssetScore = figureFunction({
  id: "FIXED_ASSET_SCORE",
  words: {
    zh: "固定资产利用率的得分：在用÷全部，≥90% 得满分，75%—90% 得 70%，60%—75% 得 40%，其余 0 分。",
    en: "Points for fixed asset utilisation: in use ÷ total; full points from 90%, 70% of them from 75%, 40% from 60%, else none.",
  },
  figures: [
    {
      name: "inUse",
      fact: "fixed-assets-in-use",
      label: "在用固定资产总额",
      words: { zh: "在用固定资产总额", en: "Value of fixed assets in use" },
    },
    {
      name: "total",
      fact: "fixed-assets-total",
      label: "固定资产总额",
      words: { zh: "固定资产总额，与在用总额同一单位", en: "Value of all fixed assets, in the same unit" },
    },
  ],
  partOfWhole: true,
  weightWords: {
    zh: "分值，默认 1；改用其他分值时各档按比例折算",
    en: "Weight, 1 by default; with another weight all bands change in proportion",
  },
  indicators: ["fixed-asset-utilisation"],
  rule: (weight) => ruleOf("fixed-asset-utilisation", weight),
});
