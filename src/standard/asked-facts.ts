/** What a framework's rules ask for, and where a standard workbook holds it. */
import { indicatorsOf, type Framework, type Indicator } from "../frameworks/framework";
import { FACT_IDS, FACTS, type OwnFact } from "../facts/table";
import { factGroups } from "../messages/chinese-only/fact-groups";
import { standardWorkbookWords as words } from "../messages/chinese-only/standard-workbook";
import { isNumericFact, type FactId, type FactUnit, type NumericFactId } from "../facts/facts";
import type { FactSpec } from "../rules/scoring";
import { tableHome, type TableHome } from "./homes";

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

/** Cells of the tables that are figures of the library of indicators, by their ids in it. */
const LIBRARY_HOMES: Readonly<Record<string, TableHome>> = {
  "facts/carried-over": { table: "remainder", row: "total", column: "closing" },
  "facts/carried-over-last-year": { table: "remainder", row: "total", column: "opening" },
  "facts/project-spending": { table: "budget", row: "projects", column: "spent" },
};
/** Where last year's figure of a fact stands. */
const LAST_YEARS: Readonly<Partial<Record<NumericFactId, string>>> = {
  spending: "spending",
  "three-public-actual": "three-public",
  "routine-actual": "routine",
};

function ownHome({ id, lastYearOf }: OwnFact): TableHome | null {
  const row = lastYearOf && LAST_YEARS[lastYearOf];
  return row ? { table: "comparison", row, column: "last" } : (LIBRARY_HOMES[id] ?? null);
}

/** The cell of a table that supplies a fact, for the facts that one supplies. */
export function homesOf({ facts }: Framework): ReadonlyMap<FactId, TableHome> {
  const homes = [
    ...FACT_IDS.map((id) => [id, tableHome(id)] as const),
    ...facts.map((fact) => [fact.id, ownHome(fact)] as const),
  ];
  return new Map(homes.flatMap(([id, home]) => (home ? [[id, home] as const] : [])));
}
