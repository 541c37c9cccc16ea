/** What a framework's rules ask for, and where a standard workbook holds it. */
import { indicatorsOf, type Framework, type Indicator } from "../frameworks/framework";
import { FACT_IDS, FACTS } from "../facts/table";
import { factGroups } from "../messages/zh-CN/facts";
import { standardWorkbookWords as words } from "../messages/chinese-only/standard-workbook";
import { isNumericFact, type FactId, type FactUnit } from "../facts/facts";
import type { FactSpec } from "../rules/scoring";

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
      const group = isNumericFact(spec.id) ? factGroups[FACTS[spec.id].group] : `${name}：${words.data.own}`;
      asked.set(spec.id, { id: spec.id, unit: spec.unit, group, text: spec.text ?? null });
    }
  const place = ({ id }: AskedFigure) => (isNumericFact(id) ? FACT_IDS.indexOf(id) : FACT_IDS.length);
  return [...asked.values()].sort((a, b) => place(a) - place(b));
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
