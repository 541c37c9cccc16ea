/** Where a printed sheet goes on to the next page, so that no merged name is cut in two if it can be helped. */
import type { SheetPlan } from "./plan";

/** A4 without the margins that a made workbook has, in points. */
const PAGE_ROOM = {
  landscape: { width: 842 - 72, height: 595 - 86 },
  portrait: { width: 595 - 72, height: 842 - 86 },
} as const;
/** Of a digit in the font that columns are measured in; what a file adds to each column for its margins. */
const DIGIT = 5.56;
const COLUMN_MARGIN = 0.7109375;
/** Programs round heights of rows each in their own way: so much of a page is counted on. */
const COUNTED_ON = 0.97;
/** A page that is left earlier than this wastes paper. */
const LEAST_OF_PAGE = 0.5;
/** A last page of fewer rows looks forgotten. */
const FEWEST_ON_LAST = 6;

/** The scale at which a sheet's columns fit the width of its page; 1 for narrower ones. */
export function printScale({ appearance, print }: Pick<SheetPlan, "appearance" | "print">): number {
  const widths = [...appearance.columnWidths.values()];
  const total = widths.reduce((sum, width) => sum + (width + COLUMN_MARGIN) * DIGIT, 0);
  return Math.min(1, PAGE_ROOM[print!.orientation].width / total);
}

/**
 * Rows that begin a new page: on the lower half of each page the one that cuts the fewest merged cells, the lowest of
 * them that leaves the last page some rows. Of a sheet that fits one page, and of one without merged rows, none:
 * programs break those well.
 *
 * @param isHead rows that stand above others: none of them ends a page
 */
export function pageBreaks(
  { sheet, appearance, print }: SheetPlan,
  isHead: (row: number) => boolean,
): number[] {
  const merges = sheet.merges.filter(({ top, bottom }) => bottom > top);
  if (!print?.fitWidth || merges.length === 0) return [];
  const rows = Math.max(...appearance.rowHeights.keys()) + 1;
  const height = (row: number) => appearance.rowHeights.get(row) ?? appearance.defaultRowHeight;
  const heads = print.titleRows;
  const headHeight = heads ? sum(heads.from, heads.to + 1, height) : 0;
  const room = (PAGE_ROOM[print.orientation].height / printScale({ appearance, print })) * COUNTED_ON;
  const cuts = (row: number) =>
    isHead(row - 1) || rows - row < FEWEST_ON_LAST
      ? Infinity
      : merges.filter(({ top, bottom }) => top < row && row <= bottom).length;

  const breaks: number[] = [];
  for (let from = 0; ;) {
    let used = from > 0 ? headHeight : 0;
    let best = 0;
    let row = from;
    for (; row < rows && used + height(row) <= room; row++) {
      const isLow = used >= room * LEAST_OF_PAGE;
      if (row > from && isLow && (best === 0 || cuts(row) <= cuts(best))) best = row;
      used += height(row);
    }
    if (row >= rows) return breaks;
    if (cuts(row) <= cuts(best) || best === 0) best = row;
    if (best <= from) return breaks;
    breaks.push(best);
    from = best;
  }
}

function sum(from: number, to: number, of: (row: number) => number): number {
  let total = 0;
  for (let row = from; row < to; row++) total += of(row);
  return total;
}
