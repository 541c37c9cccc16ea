/** Addresses as Excel hands them out: with the sheet's name before each area, quoted where it must be. */
import { MAX_COLUMNS, MAX_ROWS, columnIndex, parseRange, type Range } from "../../../src/workbook/address";

/** A sheet's name in quotes (with doubled quotes inside) or bare, "!", and the area. */
const AREA = /(?:(?:'(?:[^']|'')*'|[^'!,]+)!)?([^!,]+)(?:,\s*|$)/g;

/** "'一月, 二月'!$A$1:B2,评分表!C3" → ["A1:B2", "C3"]. */
export function areasOf(address: string): string[] {
  return [...address.matchAll(AREA)].map((match) => match[1]!.replace(/\$/g, "").trim());
}

/** "A1:B2", and whole columns or rows: "A:B", "2:3". Null for anything else. */
export function parseArea(area: string): Range | null {
  const cells = parseRange(area);
  if (cells) return cells;
  const [from = "", to = from] = area.split(":");
  const left = columnIndex(from);
  const right = columnIndex(to);
  if (left !== null && right !== null) return { top: 0, left, bottom: MAX_ROWS - 1, right };
  if (!/^\d+$/.test(from) || !/^\d+$/.test(to)) return null;
  return { top: Number(from) - 1, left: 0, bottom: Number(to) - 1, right: MAX_COLUMNS - 1 };
}
