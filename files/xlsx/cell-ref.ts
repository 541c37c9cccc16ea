import { MAX_COLUMNS, MAX_ROWS } from "../../src/workbook/address";

/** "BC12" → row × MAX_COLUMNS + column; -1 for what is no cell. By hand: this runs once per cell. */
export function cellKey(r: string): number {
  let col = 0;
  let i = 0;
  for (; i < r.length; i++) {
    const letter = r.charCodeAt(i) - 64;
    if (letter < 1 || letter > 26) break;
    col = col * 26 + letter;
  }
  let row = 0;
  for (; i < r.length; i++) {
    const digit = r.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    row = row * 10 + digit;
  }
  if (col < 1 || col > MAX_COLUMNS || row < 1 || row > MAX_ROWS) return -1;
  return (row - 1) * MAX_COLUMNS + col - 1;
}
