/** How a fault gets into a workbook: a figure or a text changed where it stands, typed as it was. */
import { decimal, type Decimal } from "../../src/decimal";
import { address } from "../../src/workbook/address";
import type { CellValue, Workbook } from "../../src/workbook/model";
import { valueAt } from "../../src/workbook/sheet";
import { clear, set, type Edit } from "../support/edit";
import { withScored, type DepartmentYear } from "./department";
import type { Generated, Tamper } from "./generate";
import type { Place } from "./page";

/** Cells to change once the workbook is written; null where this workbook gives no opportunity. */
export type Slip = (made: Generated, mark: (name: string) => Place | undefined) => Edit | null;

export const at = ({ sheet, row, col }: Place) => `${sheet}!${address(row, col)}`;

export function valueOf(workbook: Workbook, { sheet, row, col }: Place): CellValue {
  return valueAt(
    workbook.sheets.find(({ name }) => name === sheet),
    row,
    col,
  );
}

const WIDE = /[０-９．]/;
const narrow = (text: string) =>
  text.replace(/[０-９．]/g, (ch) => String.fromCharCode(ch.charCodeAt(0) - 0xfee0));
const wide = (text: string) =>
  text.replace(/[0-9.]/g, (ch) => String.fromCharCode(ch.charCodeAt(0) + 0xfee0));

/** The figure of a cell, changed, and typed as it was. */
function retyped(value: CellValue, change: (figure: Decimal) => Decimal): CellValue {
  if (typeof value === "number") return change(decimal(value)).toNumber();
  if (typeof value !== "string") return value;
  const found = /\d[\d,]*(\.\d+)?/.exec(narrow(value));
  if (!found) return value;
  const isRate = value.includes("%");
  const figure = decimal(found[0].replace(/,/g, ""));
  const changed = isRate ? change(figure.div(100)).times(100) : change(figure);
  const places = found[1] ? found[1].length - 1 : 0;
  const typed = changed.toFixed(Math.max(places, changed.eq(changed.round(0)) ? 0 : places));
  const plain = narrow(value).replace(found[0], typed);
  return WIDE.test(value) ? wide(plain) : plain;
}

/** Changes the figure at a mark. */
export function figure(name: string, change: (figure: Decimal) => Decimal): Slip {
  return ({ workbook }, mark) => {
    const place = mark(name);
    return place ? set(at(place), retyped(valueOf(workbook, place), change)) : null;
  };
}

export function textAt(name: string, change: (text: string) => string | null): Slip {
  return ({ workbook }, mark) => {
    const place = mark(name);
    const value = place && valueOf(workbook, place);
    const changed = typeof value === "string" ? change(value) : null;
    return place && changed !== null ? set(at(place), changed) : null;
  };
}

export function emptied(name: string): Slip {
  return (_, mark) => {
    const place = mark(name);
    return place ? clear(at(place)) : null;
  };
}

export const scoreOf = (year: DepartmentYear, id: string) =>
  year.scores.find(({ indicator }) => indicator.id === id)!;

/** Another score, with a remark that contradicts nothing. */
export function rescored(id: string, score: (weight: Decimal, own: Decimal) => Decimal): Tamper {
  return (year) => {
    const { indicator, score: own } = scoreOf(year, id);
    const given = score(indicator.weight, own);
    const lost = indicator.weight.minus(given);
    const remark = lost.gt(0) ? `扣分情况：对照要求自查，共扣${lost.toString()}分。` : "";
    return withScored(year, id, { score: given, remark });
  };
}
