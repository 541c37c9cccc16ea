import { rateFunction } from "../support/rate-function";

export const offEstablishmentRate = rateFunction({
  id: "OFF_ESTABLISHMENT_RATE",
  words: {
    zh: "编外人员控制率：编外人数÷（在编人数＋编外人数）。",
    en: "Off-establishment rate: off-establishment ÷ (established + off-establishment) staff.",
  },
  amounts: [
    {
      name: "offEstablishment",
      label: "编外人数",
      words: { zh: "编外人数", en: "Number of off-establishment staff" },
    },
    {
      name: "established",
      label: "在编人数",
      words: { zh: "在编人数", en: "Number of established staff" },
    },
  ],
  gives: { type: "number", words: "比率，如 0.3736 即 37.36%" },
  indicators: ["off-establishment-control"],
  isShare: true,
});
