/** Stage 5, quantities → facts: the figures that the rules ask for, each with every cell that supplies it. */
import { decimal, sum, type Decimal } from "../decimal";
import {
  FACT_UNITS,
  figure as figureIn,
  type FactId,
  type Facts,
  type FactUnit,
  type FactValue,
  type NumericFactId,
} from "../facts/facts";
import { commonMoneyUnit, sumOfKinds } from "./quantities";
import { baseFactor, inMoney, RATIO, YUAN_PER, type MoneyUnit, type Unit } from "../facts/units";
import { bareLabel, isOfYear, isOfYearBefore, periodOf } from "../facts/labels";
import { FACT_IDS, FACTS, type OwnFact } from "../facts/table";
import type { QuarterlySeries } from "./quarters";
import type { NamedFigure } from "./standard-names";
import type { Column, FactBook, FactSource, Figure, Quantity, Table, TableRow, TargetTable } from "./types";

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

/** Kinds that are often all there are: 劳务派遣人员 alone are a department's off-establishment staff. */
const KINDS_THAT_STAND_ALONE: ReadonlySet<NumericFactId> = new Set<NumericFactId>([
  "off-establishment-staff",
]);

/** Those that speak for the whole come first; kinds only where nothing does. */
function inOrder(fact: NumericFactId, found: readonly Quantity[]): Quantity[] {
  const wholes = found.filter(({ isPart }) => !isPart);
  if (wholes.length === 0) {
    const alone = KINDS_THAT_STAND_ALONE.has(fact) ? found.find(({ row }) => !/其他/.test(row.name)) : null;
    const whole = sumOfKinds(found) ?? alone;
    return whole ? [whole] : [];
  }
  return [...wholes.filter(({ scope }) => scope === ""), ...wholes.filter(({ scope }) => scope !== "")];
}

/** Decimals after a change of unit: 1,234,567.89 元 has 6 decimals in 万元. */
function decimalsIn(figure: Figure, from: number, to: number): number {
  return Math.max(0, figure.decimals + Math.round(Math.log10(to / from)));
}

const keyOf = (fact: FactId, { ref }: Figure) => `${fact} ${ref.sheet}!${ref.row},${ref.col}`;

/** A progress computed from amounts is written as people write it: 31.91%. */
const PROGRESS_DECIMALS = 4;

function source(
  fact: NumericFactId,
  figure: Figure,
  label: string,
  unit: MoneyUnit,
  exact?: Decimal,
): FactSource {
  return sourceOf(fact, FACT_UNITS[fact] === "money", figure, label, unit, exact);
}

function sourceOf(
  fact: FactId,
  isMoney: boolean,
  figure: Figure,
  label: string,
  unit: MoneyUnit,
  exact?: Decimal,
): FactSource {
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

/** The row's name says all: its heading could stand over any figure, or it has only this one. */
function speaksAlone({ figures }: TableRow, { isGeneric, heading }: Column): boolean {
  return isGeneric || heading === "" || figures.size === 1;
}

const isLastYears = ({ lastYearOf, name }: OwnFact) =>
  lastYearOf !== undefined || periodOf(name.zh) === "last-year";

/** Figures that a framework declares, where a row or the heading over a total is called as it says. */
function ownSources(
  own: readonly OwnFact[],
  tables: readonly Table[],
  unit: MoneyUnit,
  year: number | null,
): FactSource[] {
  const called = (fact: OwnFact, ...texts: readonly string[]) =>
    fact.wordings.some((wording) => texts.some((text) => bareLabel(text) === bareLabel(wording)));
  return own.flatMap((fact) =>
    tables.flatMap(({ rows, columns, labelColumn }) =>
      rows.flatMap((row) =>
        columns.flatMap((column) => {
          const figure = row.figures.get(column.col);
          const label = `${row.name} ${column.heading}`.trim();
          const isNamed =
            called(fact, label, ...(speaksAlone(row, column) ? [row.name] : [])) ||
            (row.isTotal && called(fact, column.heading));
          const isOwnUnit = (fact.unit === "ratio") === (figure?.unit?.kind === "ratio");
          const period = column.period ?? row.says.period;
          const isItsYear = isLastYears(fact) ? isOfYearBefore(period, year) : isOfYear(period, year);
          return figure && column.col !== labelColumn && isNamed && isOwnUnit && isItsYear
            ? [sourceOf(fact.id, fact.unit === "money", figure, label, unit)]
            : [];
        }),
      ),
    ),
  );
}

/** The year before's figures, known by the words of this year's. */
function lastYearSources(
  own: readonly OwnFact[],
  quantities: readonly Quantity[],
  unit: MoneyUnit,
  year: number | null,
): FactSource[] {
  const before = quantities.filter(({ quarter, period }) => quarter === null && isOfYearBefore(period, year));
  return own.flatMap(({ id, lastYearOf }) =>
    FACT_QUANTITIES.filter(([fact]) => fact === lastYearOf).flatMap(([fact, subject, measure]) => {
      const found = before.filter(
        (q) => q.subject === subject && q.measure === measure && fits(fact, q.figure),
      );
      return inOrder(fact, found).map(({ figure, label }) =>
        sourceOf(id, FACT_UNITS[fact] === "money", figure, label, unit),
      );
    }),
  );
}

function unitOf(unit: FactUnit, moneyUnit: MoneyUnit): Unit {
  if (unit === "ratio") return RATIO;
  return unit === "money" ? inMoney(moneyUnit) : { kind: "count", name: "" };
}

function rateOf({ numerator, denominator }: NonNullable<OwnFact["terms"]>, facts: Facts): Decimal | null {
  const above = figureIn(facts, numerator);
  const parts = denominator.flatMap((id) => figureIn(facts, id) ?? []);
  const below = sum(parts);
  return above && parts.length === denominator.length && !below.eq(0) ? above.div(below) : null;
}

/**
 * Sources of one fact stand in order of preference (a cell named for it, the measure that fits best, then the order of the workbook);
 * `facts` takes the first, and the others are kept for the check of conflicting figures. Another year's figures feed
 * none of them.
 */
export function collectFacts(
  tables: readonly Table[],
  quantities: readonly Quantity[],
  series: readonly QuarterlySeries[],
  targets: readonly TargetTable[],
  named: readonly NamedFigure[],
  year: number | null,
  own: readonly OwnFact[] = [],
): FactBook {
  const moneyUnit = commonMoneyUnit(tables);
  const sources = new Map<FactId, FactSource[]>();
  const taken = new Set(named.map(({ fact, figure }) => keyOf(fact, figure)));
  const add = (found: FactSource) => {
    const known = sources.get(found.fact);
    if (known) known.push(found);
    else sources.set(found.fact, [found]);
  };

  for (const { fact, figure, label } of named) add(source(fact, figure, label, moneyUnit));
  const ofYear = quantities.filter(({ quarter, period }) => quarter === null && isOfYear(period, year));
  for (const [fact, subject, measure] of FACT_QUANTITIES) {
    const found = ofYear.filter(
      (q) =>
        q.subject === subject &&
        q.measure === measure &&
        fits(fact, q.figure) &&
        !taken.has(keyOf(fact, q.figure)),
    );
    for (const { figure, label } of inOrder(fact, found)) add(source(fact, figure, label, moneyUnit));
  }
  quarterSources(series, moneyUnit)
    .filter(({ fact, figure }) => !taken.has(keyOf(fact, figure)))
    .forEach(add);
  targetSources(targets, moneyUnit).forEach(add);
  lastYearSources(own, quantities, moneyUnit, year).forEach(add);
  const isKnown = ({ fact, figure }: FactSource) =>
    sources.get(fact)?.some((known) => known.figure === figure) ?? false;
  ownSources(own, tables, moneyUnit, year)
    .filter((found) => !isKnown(found))
    .forEach(add);

  const facts = new Map<FactId, FactValue>(
    [...sources].map(([fact, [first]]) => [fact, decimal(first!.value)]),
  );
  for (const { id, terms } of own) {
    const rate = terms && !facts.has(id) ? rateOf(terms, facts) : null;
    if (rate) facts.set(id, rate);
  }
  const units = new Map<FactId, Unit>(own.map(({ id, unit }) => [id, unitOf(unit, moneyUnit)]));
  return { moneyUnit, sources, facts, units, answers: new Map(), invalid: [] };
}
