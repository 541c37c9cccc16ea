/** Levels that stand as rows of their own in the column of names: "一、部门决策 25" over "预算编制 10" over its indicators. */
import { decimal, sum, type Decimal } from "../../decimal";
import type { RawIndicator, RawNode, RawScoreSheet, Subtotal } from "./types";

const FULL_MARKS = decimal(100);
const FEWEST_ROWS = 4;

const weightOf = (row: RawIndicator): Decimal | null => row.weight?.figure?.value ?? null;

interface Section {
  readonly head: RawIndicator;
  readonly rows: readonly RawIndicator[];
}

/**
 * Reads the rows as heads over the rows right below, which make up the head's weight as often as there are levels below
 * it; null where that does not come out even.
 */
function sectionsOf(rows: readonly RawIndicator[], levelsBelow: number): Section[] | null {
  const sections: Section[] = [];
  for (let i = 0; i < rows.length;) {
    const head = rows[i]!;
    const whole = weightOf(head)!.times(levelsBelow);
    let total = decimal(0);
    let end = i + 1;
    while (end < rows.length && total.lt(whole)) total = total.plus(weightOf(rows[end++]!)!);
    if (!total.eq(whole) || end === i + 1) return null;
    sections.push({ head, rows: rows.slice(i + 1, end) });
    i = end;
  }
  return sections;
}

const nodeOf = ({ head }: Section): RawNode => ({ name: head.name, weight: head.weight });

const subtotalOf = ({ head }: Section, dimension: number, group: number | null): Subtotal => ({
  label: head.name,
  weight: head.weight,
  score: head.score,
  dimension,
  group,
  isNamed: true,
});

/** Dimensions over indicators: all points are there twice. */
function twoLevels(sheet: RawScoreSheet): RawScoreSheet {
  const dimensions = sectionsOf(sheet.indicators, 1);
  if (!dimensions || dimensions.length < 2) return sheet;
  return {
    ...sheet,
    dimensions: dimensions.map(nodeOf),
    indicators: dimensions.flatMap(({ rows }, dimension) => rows.map((row) => ({ ...row, dimension }))),
    subtotals: [
      ...sheet.subtotals,
      ...dimensions.map((section, dimension) => subtotalOf(section, dimension, null)),
    ],
  };
}

/** Dimensions over groups over indicators: all points are there three times. */
function threeLevels(sheet: RawScoreSheet): RawScoreSheet {
  const dimensions = sectionsOf(sheet.indicators, 2);
  const groups = dimensions?.map(({ rows }) => sectionsOf(rows, 1));
  if (!dimensions || dimensions.length < 2 || !groups?.every((each) => each !== null)) return sheet;
  const all = groups.flatMap((sections, dimension) => sections.map((section) => ({ section, dimension })));
  return {
    ...sheet,
    dimensions: dimensions.map(nodeOf),
    groups: all.map(({ section, dimension }) => ({ ...nodeOf(section), dimension })),
    indicators: all.flatMap(({ section, dimension }, group) =>
      section.rows.map((row) => ({ ...row, dimension, group })),
    ),
    subtotals: [
      ...sheet.subtotals,
      ...dimensions.map((section, dimension) => subtotalOf(section, dimension, null)),
      ...all.map(({ section, dimension }, group) => subtotalOf(section, dimension, group)),
    ],
  };
}

/** A sheet whose rows count all points two or three times: under the heads, and in the indicators themselves. */
export function foldSections(sheet: RawScoreSheet): RawScoreSheet {
  const { indicators } = sheet;
  const isFlat = sheet.dimensions.length === 0 && indicators.every(weightOf);
  if (!isFlat || indicators.length < FEWEST_ROWS) return sheet;
  const points = sum(indicators.map((row) => weightOf(row)!));
  if (points.eq(FULL_MARKS.times(2))) return twoLevels(sheet);
  return points.eq(FULL_MARKS.times(3)) ? threeLevels(sheet) : sheet;
}
