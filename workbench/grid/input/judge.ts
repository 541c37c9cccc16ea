/** Whether the file's data validation lets something stand in a cell, and what its list offers. */
import { parseReference } from "../../../src/formulas/references";
import { type CellValue, isCellError, type Workbook } from "../../../src/workbook/model";
import { cellAt } from "../../../src/workbook/sheet";
import { originOf, type Validation } from "./rules";

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

/** Longer lists are choices from data, not from a few words. */
const MOST_ITEMS = 500;

const textOf = (value: CellValue): string =>
  value === null || isCellError(value)
    ? ""
    : typeof value === "boolean"
      ? String(value).toUpperCase()
      : String(value);

/** The cells that a rule's formula refers to, as seen from a cell; null where it is no plain reference or name. */
function referred(formula: string, rule: Validation, at: Place, workbook: Workbook): CellValue[] | null {
  const name = workbook.definedNames.find(
    (each) =>
      each.name.toLowerCase() === formula.toLowerCase() && (each.sheet === null || each.sheet === at.sheet),
  );
  const area = parseReference(name ? name.refersTo : formula);
  if (!area || area.book !== null || area.lastSheet !== null) return null;
  const sheet = workbook.sheets.find((each) => each.name === (area.sheet ?? at.sheet));
  const origin = originOf(rule);
  const [down, across] = name ? [0, 0] : [at.row - origin.row, at.col - origin.col];
  const { range, fixed } = area;
  const top = range.top + (fixed.top ? 0 : down);
  const left = range.left + (fixed.left ? 0 : across);
  const bottom = Math.min(range.bottom + (fixed.bottom ? 0 : down), (sheet?.rowCount ?? 1) - 1);
  const right = Math.min(range.right + (fixed.right ? 0 : across), (sheet?.columnCount ?? 1) - 1);
  const values: CellValue[] = [];
  for (let row = top; row <= bottom && values.length < MOST_ITEMS; row++)
    for (let col = left; col <= right; col++) values.push(cellAt(sheet, row, col)?.value ?? null);
  return values;
}

/** What may be chosen; null where the cell has no list, or one that only Excel can work out. */
export function listItems(rule: Validation | null, at: Place, workbook: Workbook): readonly string[] | null {
  if (rule?.kind !== "list") return null;
  const [formula] = rule.formulas;
  const literal = /^"([\s\S]*)"$/.exec(formula)?.[1];
  const items =
    literal === undefined
      ? referred(formula, rule, at, workbook)?.map(textOf)
      : literal
          .replace(/""/g, '"')
          .split(",")
          .map((item) => item.trim());
  return items?.filter((item) => item !== "") ?? null;
}

/** A bound: a number as it is written, or in the cell that it refers to; null where it cannot be told. */
function bound(formula: string, rule: Validation, at: Place, workbook: Workbook): number | null {
  if (formula !== "" && Number.isFinite(Number(formula))) return Number(formula);
  const [value] = referred(formula, rule, at, workbook) ?? [];
  return typeof value === "number" ? value : null;
}

function isWithin(value: number, rule: Validation, at: Place, workbook: Workbook): boolean {
  const [first, second] = rule.formulas.map((formula) => bound(formula, rule, at, workbook));
  if (first === null || first === undefined) return true;
  const isBetween = second === null || second === undefined || (value >= first && value <= second);
  return {
    between: isBetween,
    notBetween: second === null || second === undefined || !isBetween,
    equal: value === first,
    notEqual: value !== first,
    lessThan: value < first,
    lessThanOrEqual: value <= first,
    greaterThan: value > first,
    greaterThanOrEqual: value >= first,
  }[rule.operator];
}

/** Rules that need a calculation to be judged let everything pass, as far as the page can tell. */
export function isAllowed(value: CellValue, rule: Validation, at: Place, workbook: Workbook): boolean {
  if (value === null || value === "") return true;
  switch (rule.kind) {
    case "any":
    case "custom":
      return true;
    case "list":
      return listItems(rule, at, workbook)?.includes(textOf(value)) ?? true;
    case "textLength":
      return isWithin(textOf(value).length, rule, at, workbook);
    case "whole":
      return typeof value === "number" && Number.isInteger(value) && isWithin(value, rule, at, workbook);
    default:
      return typeof value === "number" && isWithin(value, rule, at, workbook);
  }
}
