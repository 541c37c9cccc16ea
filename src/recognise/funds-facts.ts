/** The figures that a project form gives its execution points for, as the facts that the rule asks for. */
import { sum } from "../decimal";
import type { FactId, FactValue, NumericFactId } from "../facts/facts";
import { baseFactor, YUAN_PER, type MoneyUnit } from "../facts/units";
import { addsUp } from "./sums/total-parts";
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

/**
 * The runs of rows, each of which makes up the whole: 基本支出 and 项目支出, then 财政拨款 and 其他资金. All rows at once
 * where these do not, or only some of them.
 */
function runsOf(whole: Figure, figures: readonly (Figure | undefined)[]): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  for (const at of figures.keys()) {
    run.push(at);
    const filled = run.flatMap((each) => figures[each] ?? []);
    if (filled.length < 2 || !addsUp(whole, filled)) continue;
    runs.push(run);
    run = [];
  }
  const isEven = run.every((at) => figures[at]?.value.eq(0) ?? true);
  return runs.length > 1 && isEven ? runs : [[...figures.keys()]];
}

/**
 * 年度资金总额 and its sources, column by column, and what else it is broken down by (基本支出, 项目支出); a source that is
 * greater than the total is another fault.
 */
export function fundsSums({ parts, name, ...total }: Funds): SumRelation[] {
  const listed = FACTS.flatMap(([, column]) => {
    const whole = total[column]?.figure;
    return whole ? [{ column, whole, figures: parts.map((part) => part[column]?.figure ?? undefined) }] : [];
  });
  // Where the figures of one column show several runs, the others have them, too.
  const runs = listed
    .map(({ whole, figures }) => runsOf(whole, figures))
    .sort((a, b) => b.length - a.length)[0];
  const saysAll = parts.some((part) => ALL_SOURCES.test(part.name.text));
  if (!runs || (runs.length < 2 && !saysAll)) return [];
  return listed.flatMap(({ column, whole, figures }) =>
    runs.flatMap((run): SumRelation[] => {
      const found = run.filter((at) => figures[at]);
      if (found.length < 2 || found.some((at) => figures[at]!.value.gt(whole.value))) return [];
      return [
        {
          total: whole,
          parts: found.map((at) => figures[at]!),
          label: name.text,
          column: HEADINGS[column],
          partLabels: found.map((at) => parts[at]!.name.text),
        },
      ];
    }),
  );
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
