/** Scrolls to a cell so that the columns to its left and some rows above are visible, too, as far as there is room. */
import type { FUniver } from "@univerjs/core/facade";
import { ScrollCommand, type FWorksheet } from "@univerjs/preset-sheets-core";

const ROWS_ABOVE = 3;
/** Share of the grid's width for the columns up to the cell's, and of its height for the rows down to the cell's. */
const TAKEN = 0.95;

/** In pixels, for sheets that were not shown before. */
const USUAL_WIDTH = 800;
const USUAL_HEIGHT = 300;

/** Of a column or a row, in pixels; 0 for a hidden one. */
type SizeOf = (index: number) => number;

function total(size: SizeOf, start: number, end: number): number {
  let sum = 0;
  for (let index = start; index < end; index++) sum += size(index);
  return sum;
}

/** The first of the columns or rows that fit, up to and with this one. */
function firstThatFits(size: SizeOf, last: number, room: number): number {
  let first = last;
  for (let left = room * TAKEN - size(last); first > 0; first--) {
    left -= size(first - 1);
    if (left < 0) break;
  }
  return first;
}

function sizesOf(sheet: FWorksheet): Readonly<Record<"widthOf" | "heightOf", SizeOf>> {
  const worksheet = sheet.getSheet();
  return {
    widthOf: (index) => (worksheet.getColVisible(index) ? worksheet.getColumnWidth(index) : 0),
    heightOf: (index) => (worksheet.getRowVisible(index) ? worksheet.getRowHeight(index) : 0),
  };
}

/**
 * What Univer wants to be told so that this column or row is the first beside the frozen ones. It counts from the first
 * of the sheet, as if those that pass behind the frozen ones were as large as these.
 */
function beside(
  size: SizeOf,
  frozen: number,
  first: number,
): { readonly start: number; readonly offset: number } {
  const start = Math.max(0, first - frozen);
  return { start, offset: total(size, frozen, first) - total(size, 0, start) };
}

/** Makes these the first row and column beside the frozen ones. */
function scroll(api: FUniver, sheet: FWorksheet, firstRow: number, firstColumn: number): void {
  const { widthOf, heightOf } = sizesOf(sheet);
  const { xSplit, ySplit } = sheet.getFreeze();
  const row = beside(heightOf, ySplit, firstRow);
  const column = beside(widthOf, xSplit, firstColumn);
  api.syncExecuteCommand(ScrollCommand.id, {
    sheetViewStartRow: row.start,
    offsetY: row.offset,
    sheetViewStartColumn: column.start,
    offsetX: column.offset,
  });
}

/** @param isCurrent the sheet was already active, so that its scroll position may stay */
export function scrollTo(
  api: FUniver,
  sheet: FWorksheet,
  row: number,
  col: number,
  isCurrent: boolean,
): void {
  const { widthOf, heightOf } = sizesOf(sheet);
  const { xSplit, ySplit } = sheet.getFreeze();
  const seen = (isCurrent && sheet.getVisibleRange()) || null;
  // What is frozen is always in view; the last row and column are often cut off.
  const isRowSeen = row < ySplit || (seen !== null && row >= seen.startRow && row < seen.endRow);
  const isColumnSeen = col < xSplit || (seen !== null && col >= seen.startColumn && col < seen.endColumn);
  if (isRowSeen && isColumnSeen) return;
  const height = seen ? total(heightOf, Math.max(seen.startRow, ySplit), seen.endRow) : USUAL_HEIGHT;
  const width = seen ? total(widthOf, Math.max(seen.startColumn, xSplit), seen.endColumn) : USUAL_WIDTH;
  const firstRow = Math.max(row - ROWS_ABOVE, firstThatFits(heightOf, row, height));
  const firstColumn = firstThatFits(widthOf, col, width);
  scroll(
    api,
    sheet,
    isRowSeen ? (seen?.startRow ?? ySplit) : firstRow,
    isColumnSeen ? (seen?.startColumn ?? xSplit) : firstColumn,
  );
}

/** After a move by keys Univer counts a cell under the scroll bars as seen: it is moved out from under them. */
export function clearOfBars(api: FUniver, sheet: FWorksheet): void {
  const range = sheet.getSelection()?.getActiveRange()?.getRange();
  const seen = sheet.getVisibleRange();
  if (!range || !seen) return;
  const isLow = range.startRow === seen.endRow && seen.endRow > seen.startRow;
  const isFarRight = range.startColumn === seen.endColumn && seen.endColumn > seen.startColumn;
  if (isLow || isFarRight)
    scroll(api, sheet, seen.startRow + (isLow ? 1 : 0), seen.startColumn + (isFarRight ? 1 : 0));
}
