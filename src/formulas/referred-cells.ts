/** Which cells an argument refers to, and its references taken apart into single cells. */
import { quoteSheetName } from "../workbook/address";
import { ReferenceReader, type NamedFormula } from "./reference-reader";
import { areaCells, areaSize, areaText, isWholeColumns, isWholeRows, type Area } from "./references";
import { tokenize, type Token } from "./tokenize";

/** What a formula cannot know about its workbook. Whatever is left out stays unresolved. */
export interface ReferenceContext {
  /** The formula that a defined name stands for; `sheet` is the one written before the name, else null. */
  readonly nameFormula?: NamedFormula;
  /** How many rows and columns of a sheet are used (null: the formula's own sheet); bounds whole columns and rows. */
  readonly extent?: (sheet: string | null) => { readonly rows: number; readonly columns: number } | null;
  /** The workbook's sheets in order, for 3-D references. */
  readonly sheetNames?: readonly string[];
}

export interface ReferredArea extends Area {
  /** True inside a function of the argument: SUM(B2:E2) may well cover empty cells. */
  readonly nested: boolean;
}

export interface ReferredCells {
  /** In the order of writing, all on sheets of this workbook. */
  readonly areas: readonly ReferredArea[];
  /** What may refer to further cells that cannot be told: unknown names, tables, spilled ranges, other workbooks … */
  readonly unresolved: readonly string[];
  /** True when the argument is nothing but references, and so hands its cells over as they are. */
  readonly pure: boolean;
}

const tokensOf = (argument: string | readonly Token[]): readonly Token[] =>
  typeof argument === "string" ? tokenize(argument) : argument;

/** Whole columns end with the used rows, whole rows with the used columns; one row or column is always left. */
function bounded<T extends Area>(area: T, context: ReferenceContext): T {
  const wholeColumns = isWholeColumns(area);
  if (!wholeColumns && !isWholeRows(area)) return area;
  const extent = context.extent?.(area.sheet);
  if (!extent) return area;
  const range = wholeColumns
    ? { ...area.range, bottom: Math.max(extent.rows, 1) - 1 }
    : { ...area.range, right: Math.max(extent.columns, 1) - 1 };
  return { ...area, range };
}

/** A 3-D area as one per sheet; null when its sheets are not known. */
function perSheet<T extends Area>(area: T, context: ReferenceContext): T[] | null {
  if (area.lastSheet === null) return [area];
  const names = context.sheetNames ?? [];
  const [a, b] = [area.sheet, area.lastSheet].map((name) =>
    names.findIndex((known) => known.toLowerCase() === name?.toLowerCase()),
  );
  if (a === undefined || b === undefined || a < 0 || b < 0) return null;
  const sheets = names.slice(Math.min(a, b), Math.max(a, b) + 1);
  return sheets.map((sheet) => ({ ...area, prefix: `${quoteSheetName(sheet)}!`, sheet, lastSheet: null }));
}

/** The cells that an argument (its text or its tokens) refers to. */
export function referredCells(
  argument: string | readonly Token[],
  context: ReferenceContext = {},
): ReferredCells {
  const read = ReferenceReader.read(tokensOf(argument), context.nameFormula);
  const unresolved = [...read.unresolved];
  const areas: ReferredArea[] = [];
  for (const area of read.areas) {
    const known = area.book === null ? perSheet(area, context) : null;
    if (known) areas.push(...known.map((one) => bounded(one, context)));
    else unresolved.push(areaText(area));
  }
  return { areas, unresolved, pure: read.pure };
}

/**
 * The single cells of an argument that is nothing but references, in reading order, area by area, with sheet and $ kept;
 * null when it is something else, when a part of it cannot be told, or when there are more cells than `limit`.
 */
export function expandCells(
  argument: string | readonly Token[],
  context: Pick<ReferenceContext, "nameFormula"> = {},
  limit = 1000,
): string[] | null {
  const { areas, unresolved, pure } = ReferenceReader.read(tokensOf(argument), context.nameFormula);
  if (!pure || unresolved.length > 0 || areas.some((area) => area.lastSheet !== null)) return null;
  const count = areas.reduce((sum, area) => sum + areaSize(area), 0);
  return count > 0 && count <= limit ? areas.flatMap(areaCells) : null;
}
