/** The second round trip: the contents of all sheets, whatever their number. */
import { FINDINGS_NAME } from "../../../src/workbook/mark-style";
import type { Cell, DefinedName } from "../../../src/workbook/model";
import type { Sheet } from "../../../src/workbook/model";
import { makeSheet } from "../../../src/workbook/sheet";
import type { Range } from "../../../src/workbook/address";
import { areasOf, parseArea } from "./addresses";
import { cellsOf, type CellBlock } from "./cells";
import { askFormats, markIds } from "./formats";
import type { TimeSlice } from "./time-slice";
import { type KnownSheet, sheetNames } from "./sheets";

const GRID = "values,formulas,valueTypes,numberFormat,rowIndex,columnIndex";

export interface AskedDetails {
  readonly sheet: KnownSheet;
  readonly grid: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
  readonly formats: Excel.ConditionalFormatCollection;
  readonly names: Excel.NamedItemCollection;
}

export interface AskedGrid {
  readonly grid: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
}

/** The result for one sheet. */
export interface Details {
  readonly sheet: KnownSheet;
  readonly content: Sheet;
  readonly names: readonly DefinedName[];
  /** The ids of our marks, in the order of the sheet's rules. */
  readonly marks: readonly string[];
  /** It is the findings sheet that we added. */
  readonly ours: boolean;
}

/**
 * Asks for a range's contents, and for merged areas where Excel knows them.
 * @param mergedIn where to look for merged areas; never a range that may be null
 */
export function askGrid(grid: Excel.Range, mergedIn: Excel.Range | null): AskedGrid {
  grid.load(GRID);
  if (!mergedIn) return { grid, merged: null };
  const merged = mergedIn.getMergedAreasOrNullObject();
  merged.load("address");
  return { grid, merged };
}

/** The used range leaves out cells that are only formatted: nobody reads them, and there may be a million. */
export function usedRange(context: Excel.RequestContext, sheet: KnownSheet): Excel.Range {
  const used = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
  // Null where some cells are locked and some are not: a form with fields to fill in.
  if (sheet.protected) used.load("format/protection/locked");
  return used;
}

export function askNames(context: Excel.RequestContext, sheet: KnownSheet): Excel.NamedItemCollection {
  const { names } = context.workbook.worksheets.getItem(sheet.id);
  names.load("items/name,items/formula");
  return names;
}

export function askDetails(
  context: Excel.RequestContext,
  sheet: KnownSheet,
  withMerges: boolean,
): AskedDetails {
  return {
    sheet,
    ...askGrid(
      usedRange(context, sheet),
      withMerges ? context.workbook.worksheets.getItem(sheet.id).getRange() : null,
    ),
    formats: askFormats(context, sheet),
    names: askNames(context, sheet),
  };
}

export function gridOf(range: Excel.Range): CellBlock {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    values: range.values,
    formulas: range.formulas,
    types: range.valueTypes,
    formats: range.numberFormat,
  };
}

export function mergesOf(merged: Excel.RangeAreas | null): Range[] {
  if (!merged || merged.isNullObject) return [];
  return areasOf(merged.address).flatMap((area) => parseArea(area) ?? []);
}

/** What is known of a sheet beside its cells. */
interface Around {
  readonly used: Excel.Range;
  readonly formats: Excel.ConditionalFormatCollection;
  readonly names: Excel.NamedItemCollection;
}

export function detailsFrom(
  sheet: KnownSheet,
  cells: Iterable<Cell>,
  merges: readonly Range[],
  around: Around,
): Details {
  const names = sheetNames(around.names, sheet.name);
  const unlocked = sheet.protected && !around.used.isNullObject && !isLocked(around.used);
  return {
    sheet: unlocked ? { ...sheet, canWrite: true } : sheet,
    content: makeSheet(sheet.name, cells, { merges, visibility: sheet.visibility }),
    names: names.filter(({ name }) => name !== FINDINGS_NAME),
    marks: markIds(around.formats),
    ours: names.some(({ name }) => name === FINDINGS_NAME),
  };
}

function isLocked(used: Excel.Range): boolean {
  return used.format.protection.locked === true;
}

export async function takeDetails(asked: AskedDetails, slice: TimeSlice): Promise<Details> {
  const { sheet, grid, merged } = asked;
  const cells = grid.isNullObject ? [] : await cellsOf(gridOf(grid), slice);
  return detailsFrom(sheet, cells, mergesOf(merged), { ...asked, used: grid });
}
