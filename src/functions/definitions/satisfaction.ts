import { figureFunction } from "../support/figure-function";
import { ruleOf } from "../support/published-rules";
import { score } from "../support/score";
import { isBlank, optionalWeight, plain, share } from "../support/values";
import { isOneOf } from "../../facts/words";
import { NO_SURVEY_WORDS } from "../support/words";

const LABEL = "满意度";

export const satisfactionScore = {
  ...figureFunction({
    id: "SATISFACTION_SCORE",
    words: {
      zh: "公众或服务对象满意度的得分：≥95% 得 6 分，90%—95% 得 4 分，80%—90% 得 2 分，＜80% 得 1 分。",
      en: "Points for satisfaction: 6 from 95%, 4 from 90%, 2 from 80%, else 1.",
    },
    figures: [
      {
        name: "rate",
        fact: "satisfaction-rate",
        label: LABEL,
        words: {
          zh: "满意度（如 95% 或 0.95）；没有开展调查的填“未开展”，得分请人工判断",
          en: "Satisfaction (such as 95% or 0.95); 未开展 where no survey was held: then a person must judge",
        },
      },
    ],
    weightWords: {
      zh: "分值，默认 6；改用其他分值时各档按比例折算",
      en: "Weight, 6 by default; with another weight all bands change in proportion",
    },
    indicators: ["satisfaction"],
    rule: (weight) => ruleOf("satisfaction", weight),
  }),
  /** A word may say that there was no survey; nobody is satisfied to 120%. */
  run([rate, weight]: readonly unknown[]) {
    const rule = ruleOf("satisfaction", optionalWeight(weight, "分值"));
    const raw = plain(rate);
    if (!isBlank(raw) && isOneOf(raw, NO_SURVEY_WORDS))
      return score(rule, [["satisfaction/no-survey", true]]);
    return score(rule, [["satisfaction-rate", share(rate, LABEL)]]);
  },
};
