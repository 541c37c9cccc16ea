/** The points of a project form's funds: weight × executed ÷ budget, at most the weight. */
import type { Decimal } from "../decimal";
import type { JudgementId } from "../facts/facts";
import type { NamedFact } from "../facts/table";
import { proportionalKind } from "../rules/proportional";
import type { Rule } from "../rules/rule-kind";

/** What the form calls the figures, which a department's tables call otherwise. */
const NAMES = {
  spending: { zh: "全年执行数", en: "amount executed in the year" },
  "adjusted-budget": { zh: "全年预算数", en: "budget of the year" },
} as const;

export type ExecutionFact = keyof typeof NAMES;
export const EXECUTION_FACTS = ["spending", "adjusted-budget"] as const satisfies readonly ExecutionFact[];

/** The figure of one form among several: "项目自评表!5/spending". */
export const executionFact = (row: string, fact: ExecutionFact): JudgementId => `${row}/${fact}`;

/** @param row of the funds, whose own figures the rule asks for; without it those of the workbook */
export function executionRule(weight: Decimal, row: string | null = null): Rule {
  const named = EXECUTION_FACTS.map((fact): [string, NamedFact] => [
    fact,
    { id: row === null ? fact : executionFact(row, fact), unit: "money", name: NAMES[fact] },
  ]);
  return proportionalKind.bind(
    {
      kind: "proportional",
      ratio: { name: "预算执行率", part: "spending", whole: ["adjusted-budget"] },
      above: "cap",
    },
    { weight, indicator: "execution", ownFacts: new Map(named) },
  );
}
