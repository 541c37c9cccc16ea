import { figureFunction } from "../support/figure-function";
import { ruleOf } from "../support/published-rules";

export const offEstablishmentScore = figureFunction({
  id: "OFF_ESTABLISHMENT_SCORE",
  words: {
    zh: "编外人员控制率的得分：编外÷（在编＋编外），＜5% 得满分，5%—10% 得一半，＞10% 得 0 分。",
    en: "Points for the control of off-establishment staff: off-establishment ÷ (established + off-establishment); full points below 5%, half from 5% to 10%, none above.",
  },
  figures: [
    {
      name: "offEstablishment",
      fact: "off-establishment-staff",
      label: "编外人数",
      words: { zh: "编外人数", en: "Number of off-establishment staff" },
    },
    {
      name: "established",
      fact: "established-staff",
      label: "在编人数",
      words: { zh: "在编人数", en: "Number of established staff" },
    },
  ],
  weightWords: {
    zh: "分值，默认 1；改用其他分值时各档按比例折算",
    en: "Weight, 1 by default; with another weight all bands change in proportion",
  },
  indicators: ["off-establishment-control"],
  rule: (weight) => ruleOf("off-establishment-control", weight),
});
