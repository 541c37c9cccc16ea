import { rateFunction } from "../support/rate-function";

export const adjustmentRate = rateFunction({
  id: "ADJUSTMENT_RATE",
  words: {
    zh: "预算调整率：调整、调剂资金数÷预算数。",
    en: "Rate of adjustment: amount adjusted or moved ÷ budget.",
  },
  amounts: [
    {
      name: "adjusted",
      label: "调整、调剂资金数",
      words: { zh: "调整、调剂资金的累计数", en: "Amount adjusted or moved in the year" },
    },
    {
      name: "budget",
      label: "预算数",
      words: {
        zh: "预算数（默认口径为年初预算数），与调整、调剂资金数同一单位",
        en: "Budget (by default the original one), in the same unit",
      },
    },
  ],
  gives: { type: "number", words: "比率，如 0.0689 即 6.89%" },
  indicators: ["financial-compliance"],
});
