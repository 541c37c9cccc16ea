/** Levels that stand as rows of their own in the column of names: "一、部门决策 25" over its indicators. */
import { decimal, sum, type Decimal } from "../../decimal";
import type { RawIndicator, RawNode, RawScoreSheet, Subtotal } from "./types";

const FULL_MARKS = decimal(100);
const FEWEST_ROWS = 4;

const weightOf = (row: RawIndicator): Decimal | null => row.weight?.figure?.value ?? null;

interface Section {
  readonly head: RawIndicator;
  readonly rows: readonly RawIndicator[];
}

/** Reads the rows as heads whose weight is the sum of the rows right below; null where that does not come out even. */
function sectionsOf(rows: readonly RawIndicator[]): Section[] | null {
  const sections: Section[] = [];
  for (let i = 0; i < rows.length;) {
    const head = rows[i]!;
    const whole = weightOf(head)!;
    let total = decimal(0);
    let end = i + 1;
    while (end < rows.length && total.lt(whole)) total = total.plus(weightOf(rows[end++]!)!);
    if (!total.eq(whole) || end === i + 1) return null;
    sections.push({ head, rows: rows.slice(i + 1, end) });
    i = end;
  }
  return sections;
}

/** A sheet whose rows count all points twice: once under the heads, once in the indicators themselves. */
export function foldSections(sheet: RawScoreSheet): RawScoreSheet {
  const { indicators } = sheet;
  if (
    sheet.dimensions.length > 0 ||
    indicators.length < FEWEST_ROWS ||
    indicators.some((row) => !weightOf(row))
  )
    return sheet;
  if (!sum(indicators.map((row) => weightOf(row)!)).eq(FULL_MARKS.times(2))) return sheet;
  const sections = sectionsOf(indicators);
  if (!sections || sections.length < 2) return sheet;
  return {
    ...sheet,
    dimensions: sections.map(({ head }): RawNode => ({ name: head.name, weight: head.weight })),
    indicators: sections.flatMap(({ rows }, dimension) => rows.map((row) => ({ ...row, dimension }))),
    subtotals: [
      ...sheet.subtotals,
      ...sections.map(({ head }, dimension): Subtotal => ({
        label: head.name,
        weight: head.weight,
        score: head.score,
        dimension,
        group: null,
        isNamed: true,
      })),
    ],
  };
}
