/** A1 addresses. Rows and columns are counted from 0 everywhere in the code; only texts count from 1. */

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface CellPosition {
  readonly row: number;
  readonly col: number;
}

/** A rectangle of cells, both corners included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnName(col: number): string {
  let name = "";
  for (let n = col + 1; n > 0; n = Math.floor((n - 1) / 26))
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** "A" → 0, "XFD" → 16383; null for anything that is no column of a worksheet. */
export function columnIndex(name: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return null;
  let n = 0;
  for (const ch of name.toUpperCase()) n = n * 26 + (ch.charCodeAt(0) - 64);
  return n <= MAX_COLUMNS ? n - 1 : null;
}

/** (0, 0) → "A1". */
export function address(row: number, col: number): string {
  return `${columnName(col)}${row + 1}`;
}

/** "B3" or "$B$3" → { row: 2, col: 1 }; null for anything else. */
export function parseAddress(text: string): CellPosition | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return null;
  const col = columnIndex(match[1]!);
  const row = Number(match[2]) - 1;
  return col === null || row >= MAX_ROWS ? null : { row, col };
}

/** "A1:C3", "C3:A1" or "B2" → a rectangle; null for anything else. */
export function parseRange(text: string): Range | null {
  const [from, to = from, ...more] = text.split(":");
  const a = parseAddress(from!);
  const b = parseAddress(to!);
  if (!a || !b || more.length > 0) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.col, b.col),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.col, b.col),
  };
}

/** A rectangle of one cell prints as "B2", a larger one as "B2:C4". */
export function rangeText(range: Range): string {
  const from = address(range.top, range.left);
  const to = address(range.bottom, range.right);
  return from === to ? from : `${from}:${to}`;
}

/** "$A$1", "$A$1:$C$3": as defined names refer to cells. */
export function absoluteRange(range: Range): string {
  return rangeText(range).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** The sheet's name as a formula or a link writes it: 评分表 → '评分表'. Quotes inside are doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
