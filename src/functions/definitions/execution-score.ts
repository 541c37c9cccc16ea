import { decimal } from "../../decimal";
import { executionRule } from "../../forms/execution-rule";
import { literal } from "../../rules/native";
import { callText, type PerfFunction } from "../definition";
import { figureFunction } from "../support/figure-function";
import { isSameRule } from "../support/same-rule";

/** The points of the funds block in the national project form. */
const USUAL_WEIGHT = decimal(10);

const ofFigures = figureFunction({
  id: "EXECUTION_SCORE",
  words: {
    zh: "项目支出绩效自评表资金部分的得分：全年执行数÷全年预算数×分值，超过 100% 的按 100% 计。",
    en: "Points for the funds of a project's self-evaluation form: executed ÷ budget × weight, above 100% counts as 100%.",
  },
  figures: [
    {
      name: "executed",
      fact: "spending",
      label: "全年执行数",
      words: { zh: "全年执行数（B）", en: "Amount executed in the year (B)" },
    },
    {
      name: "budget",
      fact: "adjusted-budget",
      label: "全年预算数",
      words: { zh: "全年预算数（A），与执行数同一单位", en: "Budget of the year (A), in the same unit" },
    },
  ],
  weightWords: { zh: "分值，默认 10", en: "Weight, 10 by default" },
  indicators: [],
  rule: (weight) => executionRule(weight ?? USUAL_WEIGHT),
});

export const executionScore: PerfFunction<number> = {
  ...ofFigures,
  /** The funds of any project form: their figures are the form's own, and so is their weight. */
  scoreCall(_indicator, rule) {
    if (!isSameRule(rule, executionRule(rule.weight))) return null;
    const facts = rule.facts.map(({ id }) => id);
    const weight = rule.weight.eq(USUAL_WEIGHT) ? [] : [literal(rule.weight)];
    return { facts, text: ({ cell }) => callText(ofFigures.id, [...facts.map(cell), ...weight]) };
  },
};
