import { callText, type PerfFunction } from "../definition";
import { figureFunction } from "../support/figure-function";
import { controlRateRule, ruleOf } from "../support/published-rules";
import { isSameRule } from "../support/same-rule";

const ID = "CONTROL_RATE_SCORE";
const INDICATOR = "operating-expense-control";

/** The two parts of the indicator, which have the same bands. */
const PARTS = [
  ["three-public-actual", "three-public-budget"],
  ["routine-actual", "routine-budget"],
] as const;

export const controlRateScore = {
  ...figureFunction({
    id: ID,
    words: {
      zh: "公用经费控制率一个部分（“三公”经费或日常公用经费）的得分：＜90% 得满分，90%—100% 得三分之二，＞100% 得 0 分。",
      en: "Points for one part of operating expense control: full points below 90%, two thirds from 90% to 100%, none above 100%.",
    },
    figures: [
      {
        name: "actual",
        fact: "routine-actual",
        label: "实际支出数",
        words: { zh: "实际支出数（决算数）", en: "Actual spending (final accounts)" },
      },
      {
        name: "budget",
        fact: "routine-budget",
        label: "预算数",
        words: {
          zh: "预算数（“三公”经费用预算安排数，日常公用经费用调整预算数），与实际支出数同一单位",
          en: 'Budget (the approved one for "three public" expenses, the adjusted one for routine expenses), in the same unit',
        },
      },
    ],
    weightWords: {
      zh: "这个部分的分值，默认 3；改用其他分值时各档按比例折算",
      en: "Weight of this part, 3 by default; with another weight all bands change in proportion",
    },
    indicators: [INDICATOR],
    rule: controlRateRule,
  }),
  /** Once for each part. */
  scoreCall: ((indicator, rule) => {
    if (indicator !== INDICATOR || !isSameRule(rule, ruleOf(INDICATOR))) return null;
    return {
      facts: PARTS.flat(),
      text({ cell }) {
        const calls = PARTS.map((facts) => callText(ID, facts.map(cell)));
        return calls.includes(null) ? null : calls.join("+");
      },
    };
  }) satisfies PerfFunction["scoreCall"],
};
