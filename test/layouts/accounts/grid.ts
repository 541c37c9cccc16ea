/** A sheet as somebody types it: rows of values, and how amounts and rates are written in them. */
import { decimal } from "../../../src/decimal";
import { fixedPercent } from "../../../src/facts/format";
import type { Range } from "../../../src/workbook/address";
import type { CellValue, Sheet } from "../../../src/workbook/model";
import { makeSheet } from "../../../src/workbook/sheet";
import type { DepartmentYear } from "../department";

export interface Grid {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges?: readonly Range[];
}

export type MakeTable = (year: DepartmentYear) => Grid;

export function sheetOf({ name, rows, merges = [] }: Grid): Sheet {
  const cells = rows.flatMap((values, row) =>
    values.flatMap((value, col) => (value === null ? [] : [{ row, col, value }])),
  );
  return makeSheet(name, cells, { merges });
}

export const filled = <T>(count: number, value: T): T[] => new Array<T>(count).fill(value);

/** From hundredths of 万元. */
export const wan = (hundredths: number): number => hundredths / 100;

/** "1,234.50", from hundredths of 万元. */
export const grouped = (hundredths: number): string =>
  wan(hundredths)
    .toFixed(2)
    .replace(/\B(?=(\d{3})+(?!\d))/g, ",");

/** "96.25%" */
export const percent = (part: number, whole: number): string => fixedPercent(decimal(part).div(whole), 2);

export const total = <K extends string>(rows: readonly Record<K, number>[], key: K): number =>
  rows.reduce((all, row) => all + row[key], 0);
