import { decimal } from "../decimal";
import { functionWords as words } from "../messages/zh-CN/functions";
import { areNumbers } from "../rules/native";
import { createRatio } from "../rules/ratio";
import type { PerfFunction } from "./definition";
import { fail } from "./support/errors";
import { figure } from "./support/values";

const ACTUAL = "实际支出数";
const BUDGET = "预算数";

const RATIO = createRatio(
  { name: "控制率", part: "routine-actual", whole: ["routine-budget"] },
  { indicator: "operating-expense-control", weight: decimal(3) },
);

export const controlRate: PerfFunction<number> = {
  id: "CONTROL_RATE",
  words: {
    zh: "控制率：实际支出数÷预算数（“三公”经费、日常公用经费等）。",
    en: 'Control rate: actual spending ÷ budget ("three public" expenses, routine operating expenses …).',
  },
  parameters: [
    { name: "actual", words: { zh: "实际支出数（决算数）", en: "Actual spending (final accounts)" } },
    {
      name: "budget",
      words: {
        zh: "预算数（“三公”经费用预算安排数，日常公用经费用调整预算数），与实际支出数同一单位",
        en: 'Budget (the approved one for "three public" expenses, the adjusted one for routine expenses), in the same unit',
      },
    },
  ],
  gives: { type: "number", words: "比率，如 0.9138 即 91.38%" },
  indicators: ["operating-expense-control"],
  run([actual, budget]) {
    const reading = RATIO.read(
      new Map([
        ["routine-actual", figure(actual, ACTUAL, "money")],
        ["routine-budget", figure(budget, BUDGET, "money")],
      ]),
    );
    if (reading.state === "nothing") return fail("missing", words.nothingToMeasure(ACTUAL, BUDGET));
    if (reading.state !== "known") return fail("invalid", words.zeroWhole(ACTUAL, BUDGET));
    return reading.numerator.div(reading.denominator).toNumber();
  },
  native(call) {
    call.limit(2);
    const [actual, budget] = [call.figure(0), call.figure(1)];
    return call.finish({
      known: [areNumbers([actual, budget])],
      valid: [`MIN(${actual},${budget})>=0`, `${budget}<>0`],
      points: `${actual}/${budget}`,
    });
  },
};
