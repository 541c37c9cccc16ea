/** References as a formula writes them: read, written back, and taken apart into their single cells. */
import {
  columnIndex,
  columnName,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  type Range,
} from "../workbook/address";

/** Which edges of a rectangle carry a $. */
export interface FixedEdges {
  readonly top: boolean;
  readonly left: boolean;
  readonly bottom: boolean;
  readonly right: boolean;
}

/** Sheets and workbook in front of a reference. */
export interface SheetPrefix {
  /** As written, with its "!"; "" when there is none. */
  readonly prefix: string;
  /** The external workbook, as "1" of [1]评分表!A1 or with its path; null for this workbook. */
  readonly book: string | null;
  /** Without quotes; null for the formula's own sheet. */
  readonly sheet: string | null;
  /** The last sheet of a 3-D reference, else null. */
  readonly lastSheet: string | null;
}

/** A rectangle of cells that a formula refers to. Whole columns have all rows, whole rows all columns. */
export interface Area extends SheetPrefix {
  readonly range: Range;
  readonly fixed: FixedEdges;
}

/** Takes apart what stands before the last "!" of a reference or name. */
export function parsePrefix(text: string): SheetPrefix {
  const prefix = text.slice(0, text.lastIndexOf("!") + 1);
  if (prefix === "") return { prefix, book: null, sheet: null, lastSheet: null };
  const written = prefix.slice(0, -1);
  const plain = written.startsWith("'") ? written.slice(1, -1).replace(/''/g, "'") : written;
  const bracket = plain.lastIndexOf("]");
  const book = bracket < 0 ? null : plain.slice(0, bracket).replace("[", "");
  const sheets = plain.slice(bracket + 1);
  // No sheet's name holds a colon, so one parts the first and last sheet.
  const [sheet = "", lastSheet = null] = sheets.split(":");
  return { prefix, book, sheet: sheet === "" ? null : sheet, lastSheet };
}

interface Corner {
  readonly row: number | null;
  readonly col: number | null;
  readonly rowFixed: boolean;
  readonly colFixed: boolean;
}

/** One end of a range: a cell, a column (row null) or a row (col null). */
function parseCorner(text: string): Corner | null {
  const match = /^(\$?)([A-Za-z]{1,3})?(\$?)([1-9]\d{0,6})?$/.exec(text);
  if (!match) return null;
  const [, first = "", letters, second = "", digits] = match;
  if (letters === undefined) {
    const row = Number(digits) - 1;
    const good = digits !== undefined && row < MAX_ROWS && !(first && second);
    return good ? { row, col: null, rowFixed: first + second !== "", colFixed: true } : null;
  }
  const col = columnIndex(letters);
  if (col === null) return null;
  if (digits === undefined) return second ? null : { row: null, col, rowFixed: true, colFixed: first !== "" };
  const cell = parseAddress(letters + digits);
  return cell && { ...cell, rowFixed: second !== "", colFixed: first !== "" };
}

/** The smaller and the larger of two ends, each with its own $. */
function edges(a: number, aFixed: boolean, b: number, bFixed: boolean): [number, boolean, number, boolean] {
  return a <= b ? [a, aFixed, b, bFixed] : [b, bFixed, a, aFixed];
}

/** Reads the text of a "reference" token, such as 评分表!$B$2:E2, '一 月'!A:C or [1]S!3:3; null for anything else. */
export function parseReference(text: string): Area | null {
  const before = parsePrefix(text);
  const ends = text.slice(before.prefix.length).split(":");
  const from = parseCorner(ends[0]!);
  const to = ends.length === 1 ? from : ends.length === 2 ? parseCorner(ends[1]!) : null;
  if (!from || !to || (from.row === null) !== (to.row === null) || (from.col === null) !== (to.col === null))
    return null;
  if (ends.length === 1 && (from.row === null || from.col === null)) return null;
  const [top, topFixed, bottom, bottomFixed] = edges(
    from.row ?? 0,
    from.rowFixed,
    to.row ?? MAX_ROWS - 1,
    to.rowFixed,
  );
  const [left, leftFixed, right, rightFixed] = edges(
    from.col ?? 0,
    from.colFixed,
    to.col ?? MAX_COLUMNS - 1,
    to.colFixed,
  );
  return {
    ...before,
    range: { top, left, bottom, right },
    fixed: { top: topFixed, left: leftFixed, bottom: bottomFixed, right: rightFixed },
  };
}

/** Every row of some columns, written A:B or A1:B1048576. */
export const isWholeColumns = ({ range }: Area): boolean => range.top === 0 && range.bottom === MAX_ROWS - 1;
/** Every column of some rows. */
export const isWholeRows = ({ range }: Area): boolean => range.left === 0 && range.right === MAX_COLUMNS - 1;

const column = (col: number, fixed: boolean): string => (fixed ? "$" : "") + columnName(col);
const row = (index: number, fixed: boolean): string => `${fixed ? "$" : ""}${index + 1}`;

/** Writes an area back: sheet and $ as they were, corners in order. */
export function areaText(area: Area): string {
  const { prefix, range, fixed } = area;
  if (isWholeColumns(area) && fixed.top && fixed.bottom)
    return `${prefix}${column(range.left, fixed.left)}:${column(range.right, fixed.right)}`;
  if (isWholeRows(area) && fixed.left && fixed.right)
    return `${prefix}${row(range.top, fixed.top)}:${row(range.bottom, fixed.bottom)}`;
  const from = column(range.left, fixed.left) + row(range.top, fixed.top);
  const to = column(range.right, fixed.right) + row(range.bottom, fixed.bottom);
  // AA16:AA$16 is one cell today and another range once it is copied: only equal corners are written once.
  return `${prefix}${from}${from === to ? "" : `:${to}`}`;
}

export function areaSize({ range }: Area): number {
  return (range.bottom - range.top + 1) * (range.right - range.left + 1);
}

/**
 * The single cells of an area in reading order, each with the area's sheet and $: 表!$B$2:$E$2 → 表!$B$2, 表!$C$2 …
 * A cell at an edge has that edge's $, one between two edges has it when both have.
 */
export function areaCells(area: Area): string[] {
  const { prefix, range, fixed } = area;
  const cells: string[] = [];
  for (let r = range.top; r <= range.bottom; r++) {
    const rowFixed = edgeMark(r, range.top, fixed.top, range.bottom, fixed.bottom);
    for (let c = range.left; c <= range.right; c++) {
      const colFixed = edgeMark(c, range.left, fixed.left, range.right, fixed.right);
      cells.push(prefix + column(c, colFixed) + row(r, rowFixed));
    }
  }
  return cells;
}

function edgeMark(at: number, first: number, firstFixed: boolean, last: number, lastFixed: boolean): boolean {
  if (at === first) return firstFixed;
  return at === last ? lastFixed : firstFixed && lastFixed;
}
