/** The second round trip: the contents of all sheets, whatever their number. */
import { FINDINGS_NAME } from "../../../src/workbook/mark-style";
import type { Cell, DefinedName, Sheet } from "../../../src/workbook/model";
import { makeSheet } from "../../../src/workbook/sheet";
import type { Range } from "../../../src/workbook/address";
import type { CellBlock } from "./cells";
import { askFormats } from "./formats";
import { askMerges } from "./merges";
import { type KnownSheet, sheetNames } from "./sheets";

const GRID = "values,formulas,valueTypes,numberFormat,rowIndex,columnIndex";
/**
 * The part of a sheet that is asked for before its size is known. What is larger is read in blocks: no answer then grows
 * without bounds, and none is of the size at which Excel answers null for the values.
 */
const WINDOW = "A1:BL4096";
const [WINDOW_ROWS, WINDOW_COLUMNS] = [4_096, 64];

/** Everything that is asked of a sheet beside its cells. */
export interface Measured {
  readonly sheet: KnownSheet;
  /** All cells that hold anything; its values are never asked for. */
  readonly used: Excel.Range;
  readonly names: Excel.NamedItemCollection;
  /** Null where they are asked for in a trip of their own. */
  readonly formats: Excel.ConditionalFormatCollection | null;
}

export interface AskedGrid {
  readonly grid: Excel.Range;
  /** Null where merged areas are not asked for. */
  readonly merged: Excel.RangeAreas | null;
}

export type AskedDetails = Measured & AskedGrid;

/** The result for one sheet. */
export interface Details {
  readonly sheet: KnownSheet;
  readonly content: Sheet;
  readonly names: readonly DefinedName[];
  /** It is the findings sheet that we added. */
  readonly ours: boolean;
}

/** @param mergedIn where to look for merged areas; null where they are not asked for */
export function askGrid(grid: Excel.Range, mergedIn: Excel.Range | null): AskedGrid {
  grid.load(GRID);
  return { grid, merged: mergedIn && askMerges(mergedIn) };
}

/** Cells that are only formatted do not count: nobody reads them, and there may be a million. */
export function measure(context: Excel.RequestContext, sheet: KnownSheet, withFormats: boolean): Measured {
  const worksheets = context.workbook.worksheets;
  const used = worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  // Null where some cells are locked and some are not: a form with fields to fill in.
  if (sheet.protected) used.load("format/protection/locked");
  const { names } = worksheets.getItem(sheet.id);
  names.load("items/name,items/formula");
  return { sheet, used, names, formats: withFormats ? askFormats(context, sheet) : null };
}

export function askDetails(
  context: Excel.RequestContext,
  measured: Measured,
  withMerges: boolean,
): AskedDetails {
  const worksheet = context.workbook.worksheets.getItem(measured.sheet.id);
  const grid = worksheet.getRange(WINDOW).getUsedRangeOrNullObject(true);
  return { ...measured, ...askGrid(grid, withMerges ? worksheet.getRange() : null) };
}

/** The used range; null for an empty sheet. */
export function extentOf({ used }: Measured): Range | null {
  if (used.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

export function exceedsWindow(measured: Measured): boolean {
  const extent = extentOf(measured);
  return extent !== null && (extent.bottom >= WINDOW_ROWS || extent.right >= WINDOW_COLUMNS);
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

export function detailsFrom(
  { sheet, used, names: asked }: Measured,
  cells: Iterable<Cell>,
  merges: readonly Range[],
): Details {
  const names = sheetNames(asked, sheet.name);
  const unlocked = sheet.protected && !used.isNullObject && used.format.protection.locked !== true;
  return {
    sheet: unlocked ? { ...sheet, canWrite: true } : sheet,
    content: makeSheet(sheet.name, cells, { merges, visibility: sheet.visibility }),
    names: names.filter(({ name }) => name !== FINDINGS_NAME),
    ours: names.some(({ name }) => name === FINDINGS_NAME),
  };
}
