/** Native formulas for a filled form: a score from its figures, a total from its scores. */
import { figure, isNumericFact, type FactId } from "../facts/facts";
import type { AssessedRow } from "../assess/assess";
import { address, quoteSheetName } from "../workbook/address";
import type { CellRef } from "../workbook/model";

/** Excel takes no more arguments. */
const MOST_RANGES = 250;

/**
 * The rule over its figures: cells where the form's own file holds them, else the numbers themselves. null for a rule
 * that asks for judgements, which no number stands for.
 *
 * @param own the sheets that the filled file has
 */
export function scoreFormula({ scored, book, place }: AssessedRow, own: ReadonlySet<string>): string | null {
  const cell = (fact: FactId): string | null => {
    const used = figure(book.facts, fact);
    if (!used) return null;
    const source = isNumericFact(fact)
      ? book.sources.get(fact)?.find(({ value }) => used.eq(value))
      : undefined;
    const isPlain = source?.figure.typed === "number" && source.value.eq(source.figure.value);
    return source && isPlain && own.has(source.figure.ref.sheet)
      ? cellText(source.figure.ref, place.sheet)
      : used.toFixed();
  };
  return scored?.rule.formula(cell) ?? null;
}

function cellText({ sheet, row, col }: CellRef, home: string): string {
  return sheet === home ? address(row, col) : `${quoteSheetName(sheet)}!${address(row, col)}`;
}

/** "SUM(I3:I5,I7)": scores in one column, without the subtotals between them; null where they are too scattered. */
export function sumFormula(scores: readonly CellRef[]): string | null {
  const runs: { from: CellRef; to: CellRef }[] = [];
  for (const ref of scores) {
    const last = runs.at(-1);
    if (last && last.to.col === ref.col && last.to.row === ref.row - 1) last.to = ref;
    else runs.push({ from: ref, to: ref });
  }
  if (runs.length === 0 || runs.length > MOST_RANGES) return null;
  const ranges = runs.map(({ from, to }) => {
    const [a, b] = [address(from.row, from.col), address(to.row, to.col)];
    return a === b ? a : `${a}:${b}`;
  });
  return `SUM(${ranges.join(",")})`;
}
