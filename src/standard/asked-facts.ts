/** What a framework's rules ask for, and where a standard workbook holds it. */
import { indicatorsOf, type Framework, type Indicator } from "../frameworks/framework";
import { FACT_GROUPS, standardWorkbookWords as words } from "../messages/zh-CN/standard-workbook";
import { isNumericFact, type FactId, type FactUnit, type NumericFactId } from "../facts/facts";
import type { FactSpec } from "../rules/rule-kind";

/** A figure of the basic data. */
export interface AskedFigure {
  readonly id: FactId;
  readonly unit: FactUnit;
  readonly group: string;
  /** The framework's own name; null for the figures of the common vocabulary. */
  readonly text: string | null;
}

/** A judgement or a grade of one indicator. */
export interface AskedJudgement {
  readonly indicator: Indicator;
  readonly spec: FactSpec;
}

const isFigure = (spec: FactSpec): spec is FactSpec & { unit: FactUnit } =>
  spec.unit === "money" || spec.unit === "ratio" || spec.unit === "count";

/** Figures in the order of their groups, each once; those that a rule names itself come last, by indicator. */
export function askedFigures(framework: Framework): AskedFigure[] {
  const asked = new Map<FactId, AskedFigure>();
  for (const { name, rule } of indicatorsOf(framework))
    for (const spec of rule.facts) {
      if (!isFigure(spec)) continue;
      const group = isNumericFact(spec.id) ? groupOf(spec.id) : `${name}：${words.data.own}`;
      asked.set(spec.id, { id: spec.id, unit: spec.unit, group, text: spec.text ?? null });
    }
  const order = FACT_GROUPS.flatMap(([, facts]) => facts);
  const place = ({ id }: AskedFigure) => {
    const at = isNumericFact(id) ? order.indexOf(id) : -1;
    return at < 0 ? order.length : at;
  };
  return [...asked.values()].sort((a, b) => place(a) - place(b));
}

function groupOf(fact: NumericFactId): string {
  return FACT_GROUPS.find(([, facts]) => facts.includes(fact))?.[0] ?? words.data.other;
}

/** In the order of the sheet; a fact that two indicators share is judged once. */
export function askedJudgements(framework: Framework): AskedJudgement[] {
  const seen = new Set<FactId>();
  return indicatorsOf(framework).flatMap((indicator) =>
    indicator.rule.facts.flatMap((spec) => {
      if (isFigure(spec) || seen.has(spec.id)) return [];
      seen.add(spec.id);
      return [{ indicator, spec }];
    }),
  );
}

/** The amounts that a rate is made of: numerator and the terms of the denominator. */
export const RATE_AMOUNTS: Readonly<
  Partial<Record<NumericFactId, readonly [NumericFactId, readonly NumericFactId[]]>>
> = {
  "progress-q1": ["paid-q1", ["adjusted-budget"]],
  "progress-q2": ["paid-q2", ["adjusted-budget"]],
  "progress-q3": ["paid-q3", ["adjusted-budget"]],
  "progress-q4": ["paid-q4", ["adjusted-budget"]],
  "procurement-rate": ["procurement-actual", ["procurement-planned"]],
  "three-public-rate": ["three-public-actual", ["three-public-budget"]],
  "routine-rate": ["routine-actual", ["routine-budget"]],
  "fixed-asset-utilisation-rate": ["fixed-assets-in-use", ["fixed-assets-total"]],
  "established-staff-rate": ["established-staff", ["authorised-staff"]],
  "off-establishment-rate": ["off-establishment-staff", ["established-staff", "off-establishment-staff"]],
};

/** The amounts of a rate, all of them; none for a figure that is typed. */
export function amountsOf(fact: FactId): readonly NumericFactId[] {
  const terms = isNumericFact(fact) ? RATE_AMOUNTS[fact] : undefined;
  return terms ? [...new Set([terms[0], ...terms[1]])] : [];
}
