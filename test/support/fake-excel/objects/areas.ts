/** Rectangles and addresses, as Excel writes them. */
import { MAX_COLUMNS, MAX_ROWS, parseRange, rangeText } from "../../../../src/workbook/address";
import type { Rectangle } from "../data";
import { ExcelError } from "../protocol";

export const WHOLE_SHEET: Rectangle = { top: 0, left: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export function rectangleOf(address: string): Rectangle {
  const range = parseRange(address.trim());
  if (!range) throw new ExcelError("InvalidArgument", `no address: ${address}`);
  const { top, left, bottom, right } = range;
  return { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function rectanglesOf(list: string): Rectangle[] {
  if (list.length > 8_192) throw new ExcelError("InvalidArgument", "the list of addresses is too long");
  return list.split(",").map(rectangleOf);
}

export function textOf({ top, left, rows, columns }: Rectangle): string {
  return rangeText({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
}

export function meet(a: Rectangle, b: Rectangle): boolean {
  return (
    a.top < b.top + b.rows &&
    b.top < a.top + a.rows &&
    a.left < b.left + b.columns &&
    b.left < a.left + a.columns
  );
}

/** Quoted where Excel must: anything but letters, digits, "_" and ".", or a digit first. */
export function withSheet(name: string, address: string): string {
  const bare = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
  return `${bare}!${address}`;
}
