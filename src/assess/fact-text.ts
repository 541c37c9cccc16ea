/** Facts as a message writes them: with the unit and the precision of the workbook. */
import type { Decimal } from "../decimal";
import type { FactBook } from "../recognise/types";
import { figure, FACT_UNITS, isNumericFact, type FactId, type FactUnit } from "../facts/facts";
import { groupedNumber, plain, plausibleUnit } from "../facts/format";

/** Decimals in which a fact is written where nothing in the workbook shows it: cents, hundredths of a percent, heads. */
const USUAL_DECIMALS = { money: 2, ratio: 4, count: 0 } as const;

function kindOf(book: FactBook, id: FactId): FactUnit | null {
  return isNumericFact(id) ? FACT_UNITS[id] : (book.units.get(id)?.kind ?? null);
}

/** The decimals in which the workbook writes a fact; ratios count those of the ratio (4 for 91.38%). */
export function factDecimals(book: FactBook, id: FactId): number {
  const sources = book.sources.get(id) ?? [];
  const best = sources.find((source) => figure(book.facts, id)?.eq(source.value)) ?? sources[0];
  const kind = kindOf(book, id);
  return best?.decimals ?? (kind ? USUAL_DECIMALS[kind] : 0);
}

function countedIn(book: FactBook, id: FactId): string {
  const unit = book.units.get(id);
  return unit?.kind === "count" ? unit.name : "";
}

/** "1,465.03 万元", "91.38%", "20", "700人" where the figure says of what. */
export function factText(book: FactBook, id: FactId, value: Decimal): string {
  const decimals = factDecimals(book, id);
  switch (kindOf(book, id)) {
    case "money":
      return `${groupedNumber(value, decimals)} ${plausibleUnit(value, book.moneyUnit)}`.trim();
    case "ratio":
      return `${value.times(100).toFixed(Math.max(0, decimals - 2))}%`;
    case "count":
      return plain(value) + countedIn(book, id);
    case null:
      return plain(value);
  }
}
