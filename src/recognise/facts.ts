/** Stage 5, quantities → facts: the figures that the rules ask for, each with every cell that supplies it. */
import { decimal, type Decimal } from "../decimal";
import { FACT_UNITS, type FactId, type FactValue, type NumericFactId } from "../facts/facts";
import { commonMoneyUnit } from "./quantities";
import { baseFactor, YUAN_PER } from "../facts/units";
import { FACT_IDS, FACTS } from "../facts/table";
import type { QuarterlySeries } from "./quarters";
import type { NamedFigure } from "./standard-names";
import type { MoneyUnit } from "../facts/units";
import type { FactBook, FactSource, Figure, Quantity, Table, TargetTable } from "./types";

/** Whose figure and measured how, for every fact, the best wording first. */
const FACT_QUANTITIES = FACT_IDS.flatMap((fact) =>
  (FACTS[fact].quantities ?? []).flatMap(([subject, measures]) =>
    measures.map((measure) => [fact, subject, measure] as const),
  ),
);

/** The unit must be what the fact is: a rate where a rate is asked for, no percentage where an amount is. */
function fits(fact: NumericFactId, figure: Figure): boolean {
  return (FACT_UNITS[fact] === "ratio") === (figure.unit?.kind === "ratio");
}

/** Decimals after a change of unit: 1,234,567.89 元 has 6 decimals in 万元. */
function decimalsIn(figure: Figure, from: number, to: number): number {
  return Math.max(0, figure.decimals + Math.round(Math.log10(to / from)));
}

const keyOf = (fact: NumericFactId, { ref }: Figure) => `${fact} ${ref.sheet}!${ref.row},${ref.col}`;

/** A progress computed from amounts is written as people write it: 31.91%. */
const PROGRESS_DECIMALS = 4;

function source(
  fact: NumericFactId,
  figure: Figure,
  label: string,
  unit: MoneyUnit,
  exact?: Decimal,
): FactSource {
  const isMoney = FACT_UNITS[fact] === "money";
  const from = isMoney ? baseFactor(figure.unit, unit) : 1;
  const to = isMoney ? YUAN_PER[unit] : 1;
  return {
    fact,
    value: exact ?? figure.value.times(from).div(to),
    decimals: exact && figure.unit?.kind !== "ratio" ? PROGRESS_DECIMALS : decimalsIn(figure, from, to),
    figure,
    label,
  };
}

function quarterSources(series: readonly QuarterlySeries[], unit: MoneyUnit): FactSource[] {
  return series.flatMap(({ paid, progress }) => [
    ...paid.map(({ quarter, figure, label }) => source(`paid-q${quarter}`, figure, label, unit)),
    ...progress.map(({ quarter, figure, label, exact }) =>
      source(`progress-q${quarter}`, figure, label, unit, exact),
    ),
  ]);
}

/** A satisfaction rate is often given only as an indicator of the department's own targets. */
function targetSources(targets: readonly TargetTable[], unit: MoneyUnit): FactSource[] {
  return targets.flatMap(({ rows }) =>
    rows.flatMap(({ name, actual }) => {
      const measured = actual.measured;
      if (!/满意/.test(name) || !measured?.percent) return [];
      const figure: Figure = {
        ref: actual.ref,
        value: measured.value,
        decimals: 4,
        printed: measured.value,
        unit: { kind: "ratio" },
        shown: actual.text,
        typed: "text",
      };
      return [source("satisfaction-rate", figure, name, unit)];
    }),
  );
}

/**
 * Sources of one fact stand in order of preference (a cell named for it, the measure that fits best, then the order of the workbook);
 * `facts` takes the first, and the others are kept for the check of conflicting figures.
 */
export function collectFacts(
  tables: readonly Table[],
  quantities: readonly Quantity[],
  series: readonly QuarterlySeries[],
  targets: readonly TargetTable[],
  named: readonly NamedFigure[] = [],
): FactBook {
  const moneyUnit = commonMoneyUnit(tables);
  const sources = new Map<NumericFactId, FactSource[]>();
  const taken = new Set(named.map(({ fact, figure }) => keyOf(fact, figure)));
  const add = (found: FactSource) => {
    const known = sources.get(found.fact);
    if (known) known.push(found);
    else sources.set(found.fact, [found]);
  };

  for (const { fact, figure, label } of named) add(source(fact, figure, label, moneyUnit));
  for (const [fact, subject, measure] of FACT_QUANTITIES)
    for (const q of quantities)
      if (
        q.subject === subject &&
        q.measure === measure &&
        q.quarter === null &&
        fits(fact, q.figure) &&
        !taken.has(keyOf(fact, q.figure))
      )
        add(source(fact, q.figure, q.label, moneyUnit));
  quarterSources(series, moneyUnit)
    .filter(({ fact, figure }) => !taken.has(keyOf(fact, figure)))
    .forEach(add);
  targetSources(targets, moneyUnit).forEach(add);

  const facts = new Map<FactId, FactValue>(
    [...sources].map(([fact, [first]]) => [fact, decimal(first!.value)]),
  );
  return { moneyUnit, sources, facts };
}
