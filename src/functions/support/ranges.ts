/** Ranges of cells: a row, a column or a rectangle with blanks between, as merged cells leave them. */
import { functionWords as words } from "../../messages/zh-CN/functions";
import type { Decimal } from "../../decimal";
import type { FactUnit } from "../../facts/facts";
import { fail } from "./errors";
import { figure, isBlank } from "./values";

export const QUARTERS = 4;

/** All cells in reading order; a lone value is a range of one cell. */
export function cellsOf(range: unknown): unknown[] {
  if (!Array.isArray(range)) return [range];
  const cells: unknown[] = [];
  for (const each of range) cells.push(...cellsOf(each));
  return cells;
}

/** Those of an argument that may be left out. */
export function cellsGiven(range: unknown): unknown[] {
  return range === null || range === undefined ? [] : cellsOf(range);
}

/** The cells that hold something, in reading order. */
export function filled(range: unknown): unknown[] {
  return cellsOf(range).filter((value) => !isBlank(value));
}

/** The figures of four quarters. */
export function fourFigures(range: unknown, name: string, unit: FactUnit): Decimal[] {
  const values = filled(range);
  if (values.length < QUARTERS) fail("missing", words.tooFew(name, QUARTERS, values.length));
  if (values.length > QUARTERS) fail("invalid", words.wrongCount(name, QUARTERS, values.length));
  return values.map((value, at) => figure(value, name, unit, at));
}

/** The results in place of the filled cells, blanks where there were blanks. */
export function inShapeOf(range: unknown, results: readonly number[]): unknown[][] {
  const rows = Array.isArray(range) ? range : [range];
  const left = [...results];
  return rows.map((row) => cellsOf(row).map((value) => (isBlank(value) ? "" : (left.shift() ?? ""))));
}

/** The results as a column where the range is one, else as a row. */
export function alongside(range: unknown, results: readonly number[]): number[][] {
  const isColumn =
    Array.isArray(range) && range.length > 1 && range.every((row) => cellsOf(row).length === 1);
  return isColumn ? results.map((value) => [value]) : [[...results]];
}

/**
 * Cells of several ranges that belong together, one tuple per item. Ranges of one size are matched place by place
 * (places that are blank in all of them are left out); otherwise the filled cells are matched in reading order.
 */
export function together(ranges: readonly unknown[], names: readonly string[]): unknown[][] {
  const all = ranges.map(cellsOf);
  const sameSize = all.every((cells) => cells.length === all[0]?.length);
  const columns = sameSize ? all : all.map(filled);
  const counts = columns.map((cells) => cells.length);
  if (new Set(counts).size > 1) fail("invalid", words.unequal(names, counts));
  const places = (columns[0] ?? []).map((_, index) => columns.map((cells) => cells[index]));
  return places.filter((place) => !place.every(isBlank));
}
