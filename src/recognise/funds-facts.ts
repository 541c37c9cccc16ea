/** The figures that a project form gives its execution points for, as the facts that the rule asks for. */
import { sum } from "../decimal";
import type { FactId, FactValue, NumericFactId } from "../facts/facts";
import { baseFactor, YUAN_PER, type MoneyUnit } from "../facts/units";
import type { FundRow, Funds } from "./score-sheet/types";
import type { FactBook, FactSource, Figure, SumRelation } from "./types";

const FACTS = [
  ["original-budget", "original"],
  ["adjusted-budget", "budget"],
  ["spending", "executed"],
] as const satisfies readonly (readonly [NumericFactId, keyof FundRow])[];
const HEADINGS = { original: "年初预算数", budget: "全年预算数", executed: "全年执行数" } as const;

function sourceIn(
  { name, parts, ...row }: Funds,
  fact: NumericFactId,
  column: (typeof FACTS)[number][1],
  unit: MoneyUnit,
): FactSource | null {
  const figure: Figure | null = row[column]?.figure ?? null;
  if (!figure) return null;
  const inUnit = (each: Figure) => each.value.times(baseFactor(each.unit, unit)).div(YUAN_PER[unit]);
  const ofParts = sum(parts.flatMap((part) => (part[column]?.figure ? inUnit(part[column].figure) : [])));
  // A total that was left 0 over its sources is a fault of its own: the points are still given for the sources.
  const value = figure.value.eq(0) ? ofParts : inUnit(figure);
  return { fact, value, decimals: figure.decimals, figure, label: name.text };
}

/** Sources that say that they are all: with one of them, the sources make up the total. */
const ALL_SOURCES = /其他|结转/;

/** 年度资金总额 and its sources, column by column; a source that is greater than the total is another fault. */
export function fundsSums({ parts, name, ...total }: Funds): SumRelation[] {
  if (parts.length < 2 || !parts.some((part) => ALL_SOURCES.test(part.name.text))) return [];
  return FACTS.flatMap(([, column]): SumRelation[] => {
    const whole = total[column]?.figure;
    const found = parts.flatMap((part) =>
      part[column]?.figure ? [{ label: part.name.text, figure: part[column].figure }] : [],
    );
    if (!whole || found.length < 2 || found.some(({ figure }) => figure.value.gt(whole.value))) return [];
    return [
      {
        total: whole,
        parts: found.map(({ figure }) => figure),
        label: name.text,
        column: HEADINGS[column],
        partLabels: found.map(({ label }) => label),
      },
    ];
  });
}

/** The book with the funds' own figures, which no other table of the workbook can know better. */
export function withFunds(book: FactBook, funds: Funds): FactBook {
  const moneyUnit = funds.unit ?? book.moneyUnit;
  const found = FACTS.flatMap(([fact, column]) => sourceIn(funds, fact, column, moneyUnit) ?? []);
  const ids = new Set<FactId>(FACTS.map(([fact]) => fact));
  const others = <T>(entries: Iterable<readonly [FactId, T]>) => [...entries].filter(([id]) => !ids.has(id));
  return {
    ...book,
    moneyUnit,
    sources: new Map([...others(book.sources), ...found.map((each) => [each.fact, [each]] as const)]),
    facts: new Map<FactId, FactValue>([
      ...others(book.facts),
      ...found.map((each) => [each.fact, each.value] as const),
    ]),
  };
}
