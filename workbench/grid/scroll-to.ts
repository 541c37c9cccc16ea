/** Scrolls to a cell so that the columns to its left and some rows above are visible, too. */
import type { FWorksheet } from "@univerjs/preset-sheets-core";

const ROWS_ABOVE = 3;
/** Share of the grid's width for the columns up to the cell's. */
const TAKEN = 0.7;

/** In pixels, for sheets that were not shown before. */
const USUAL_WIDTH = 800;

function widthOf(sheet: FWorksheet, from: number, to: number): number {
  let width = 0;
  for (let col = from; col <= to; col++) width += sheet.getColumnWidth(col);
  return width;
}

/** The first of the columns that fit, up to and with this one. */
function firstColumn(sheet: FWorksheet, col: number, width: number): number {
  let first = col;
  for (let room = width * TAKEN - sheet.getColumnWidth(col); first > 0; first--) {
    room -= sheet.getColumnWidth(first - 1);
    if (room < 0) break;
  }
  return first;
}

/** @param isCurrent the sheet was already active, so that its scroll position may stay */
export function scrollTo(sheet: FWorksheet, row: number, col: number, isCurrent: boolean): void {
  const seen = (isCurrent && sheet.getVisibleRange()) || null;
  const width = seen ? widthOf(sheet, seen.startColumn, seen.endColumn) : USUAL_WIDTH;
  // The last row and column in view are often cut off.
  const isRowSeen = seen !== null && row >= seen.startRow && row < seen.endRow;
  const isColumnSeen = seen !== null && col >= seen.startColumn && col < seen.endColumn;
  if (isRowSeen && isColumnSeen) return;
  sheet.scrollToCell(
    isRowSeen ? seen.startRow : Math.max(0, row - ROWS_ABOVE),
    isColumnSeen ? seen.startColumn : firstColumn(sheet, col, width),
  );
}

/** After a move by keys Univer counts a cell under the scroll bars as seen: it is moved out from under them. */
export function clearOfBars(sheet: FWorksheet): void {
  const range = sheet.getSelection()?.getActiveRange()?.getRange();
  const seen = sheet.getVisibleRange();
  if (!range || !seen) return;
  const isLow = range.startRow === seen.endRow && seen.endRow > seen.startRow;
  const isFarRight = range.startColumn === seen.endColumn && seen.endColumn > seen.startColumn;
  if (isLow || isFarRight)
    sheet.scrollToCell(seen.startRow + (isLow ? 1 : 0), seen.startColumn + (isFarRight ? 1 : 0));
}
