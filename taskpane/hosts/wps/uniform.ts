/** Properties that WPS tells of a whole area only where all its cells agree. */
import { rangeText, type Range } from "../../../src/workbook/address";
import type { WpsRange, WpsWorksheet } from "./jsapi";

export interface Uniform {
  readonly range: Range;
  readonly value: unknown;
}

/** Columns first: what a table's cells agree in, they agree in by column. */
function halves({ top, left, bottom, right }: Range): [Range, Range] {
  if (left < right) {
    const middle = (left + right) >> 1;
    return [
      { top, left, bottom, right: middle },
      { top, left: middle + 1, bottom, right },
    ];
  }
  const middle = (top + bottom) >> 1;
  return [
    { top, left, bottom: middle, right },
    { top: middle + 1, left, bottom, right },
  ];
}

const isCell = ({ top, left, bottom, right }: Range): boolean => top === bottom && left === right;

/**
 * The areas whose cells have one and the same property; far fewer questions than cells where cells agree.
 * @param ask null or undefined where the cells of the area differ
 */
export function uniformAreas(sheet: WpsWorksheet, range: Range, ask: (area: WpsRange) => unknown): Uniform[] {
  const value = ask(sheet.Range(rangeText(range)));
  if ((value !== null && value !== undefined) || isCell(range)) return [{ range, value }];
  return halves(range).flatMap((half) => uniformAreas(sheet, half, ask));
}
