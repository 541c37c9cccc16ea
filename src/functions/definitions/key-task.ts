import { callOver, type PerfFunction } from "../definition";
import { deductionRule, ruleOf } from "../support/published-rules";
import { isSameRule } from "../support/same-rule";
import { score } from "../support/score";
import { figure, optionalWeight } from "../support/values";

const INDICATOR = "key-tasks";
const FACT = "key-tasks-unfinished";

export const keyTaskScore: PerfFunction<number> = {
  id: "KEY_TASK_SCORE",
  words: {
    zh: "重点工作完成情况的得分：分值－每项扣分×未完成项数，扣完为止。",
    en: "Points for key tasks: weight − points per task × unfinished tasks, down to 0.",
  },
  parameters: [
    {
      name: "unfinished",
      words: {
        zh: "未按期保质完成的重点工作项数（全部完成填 0）",
        en: "Number of key tasks not finished in time and quality (0 when all were)",
      },
    },
    { name: "weight", optional: true, words: { zh: "分值，默认 8", en: "Weight, 8 by default" } },
    {
      name: "each",
      optional: true,
      words: {
        zh: "每有一项未完成扣的分数，默认 4，不随分值折算",
        en: "Points that each unfinished task costs, 4 by default, whatever the weight",
      },
    },
  ],
  gives: { type: "number", words: "得分" },
  indicators: [INDICATOR],
  run([unfinished, weight, each]) {
    const count = figure(unfinished, "未完成的重点工作项数", "count");
    const full = optionalWeight(weight, "分值");
    return score(deductionRule(INDICATOR, optionalWeight(each, "每项扣分"), full), [[FACT, count]]);
  },
  native(call) {
    call.limit(3);
    const count = call.figure(0);
    const full = call.weight(1);
    const rule = deductionRule(INDICATOR, call.weight(2), full);
    return call.finish(rule.native((fact) => (fact === FACT ? count : null)));
  },
  scoreCall: (indicator, rule) =>
    indicator === INDICATOR && isSameRule(rule, ruleOf(INDICATOR))
      ? callOver("KEY_TASK_SCORE", [FACT])
      : null,
};
