/** What a sheet of the file says about typing into its cells, and where cells lead to. */
import type { Range } from "../../../src/workbook/address";

export type ValidationKind = "any" | "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";

export type Operator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "lessThan"
  | "lessThanOrEqual"
  | "greaterThan"
  | "greaterThanOrEqual";

export interface Words {
  readonly title: string;
  readonly text: string;
}

/** One rule of the file's data validation. */
export interface Validation {
  readonly ranges: readonly Range[];
  readonly kind: ValidationKind;
  readonly operator: Operator;
  /** Without "="; "" where the file has none. */
  readonly formulas: readonly [string, string];
  /** What is not allowed is refused, asked about, or only told; null where the file says nothing of it. */
  readonly refusal: "stop" | "warning" | "information" | null;
  /** The file's own words for a refusal; empty where it leaves them to the program. */
  readonly error: Words;
  /** Shown while the cell is selected; null for none. */
  readonly prompt: Words | null;
}

export interface Link {
  readonly range: Range;
  /** A place in this workbook ("'评分表'!A1"), or an address outside. */
  readonly to: string;
  readonly isInside: boolean;
}

export interface SheetRules {
  readonly validations: readonly Validation[];
  readonly links: readonly Link[];
}

export const NO_RULES: SheetRules = { validations: [], links: [] };

const holds = ({ top, left, bottom, right }: Range, row: number, col: number): boolean =>
  row >= top && row <= bottom && col >= left && col <= right;

/** The range of the rule in which the cell lies, from whose first cell its formulas are written; null for none. */
export const originOf = ({ ranges }: Validation): { readonly row: number; readonly col: number } => ({
  row: Math.min(...ranges.map(({ top }) => top)),
  col: Math.min(...ranges.map(({ left }) => left)),
});

export function validationAt({ validations }: SheetRules, row: number, col: number): Validation | null {
  return validations.find(({ ranges }) => ranges.some((range) => holds(range, row, col))) ?? null;
}

export function linkAt({ links }: SheetRules, row: number, col: number): Link | null {
  return links.find(({ range }) => holds(range, row, col)) ?? null;
}
