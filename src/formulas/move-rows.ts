/** What becomes of references when rows are put into a sheet or taken out of it, as in every spreadsheet. */
import { MAX_ROWS, type Range } from "../workbook/address";
import { areaText, isWholeColumns, parseReference } from "./references";
import { tokenize } from "./tokenize";

/** So many rows put in before row `at`, or (below 0) taken out from row `at` on. */
export interface RowMove {
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
}

/** Where a row is afterwards; null for one that was taken out or that fell off the sheet. */
export function movedRow(row: number, { at, count }: RowMove): number | null {
  if (row < at) return row;
  const isGone = count < 0 && row < at - count;
  return isGone || row + count >= MAX_ROWS ? null : row + count;
}

/** A range grows with rows put inside it and shrinks with rows taken out of it; null where none of it is left. */
export function movedRange<R extends Pick<Range, "top" | "bottom">>(range: R, move: RowMove): R | null {
  const { at, count } = move;
  const top = movedRow(range.top, move) ?? (count < 0 ? at : MAX_ROWS);
  const bottom = movedRow(range.bottom, move) ?? (count < 0 ? at - 1 : MAX_ROWS - 1);
  return top > bottom ? null : { ...range, top, bottom };
}

const LOST = "#REF!";

/**
 * A formula, as stored or as shown, after the move.
 *
 * @param ownSheet the sheet of its cell; null where every reference names one
 */
export function movedFormula(formula: string, move: RowMove, ownSheet: string | null): string {
  const isMoved = (sheet: string | null) => (sheet ?? ownSheet)?.toLowerCase() === move.sheet.toLowerCase();
  return tokenize(formula)
    .map(({ kind, text }) => {
      const area = kind === "reference" ? parseReference(text) : null;
      if (!area || area.book !== null || area.lastSheet !== null || !isMoved(area.sheet)) return text;
      if (isWholeColumns(area)) return text;
      const range = movedRange(area.range, move);
      if (!range) return area.prefix + LOST;
      const isSame = range.top === area.range.top && range.bottom === area.range.bottom;
      return isSame ? text : areaText({ ...area, range });
    })
    .join("");
}
