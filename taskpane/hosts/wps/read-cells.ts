/**
 * Reading cell by cell, in blocks of rows: the way where no copy can be saved. It knows values, formulas, merged areas,
 * number formats and names; hidden rows and notes it does not know.
 */
import { rangeText, type Range } from "../../../src/workbook/address";
import type { Cell, Sheet, Workbook } from "../../../src/workbook/model";
import { makeSheet } from "../../../src/workbook/sheet";
import type { ReadResult, Work } from "../host";
import { GENERAL } from "../shared/cell-input";
import { TimeSlice } from "../shared/time-slice";
import { formulaOf, rowsOf, valueOf } from "./cell-content";
import { itemsOf } from "./collections";
import { stopIfCancelled } from "../shared/errors";
import type { WpsRange, WpsWorkbook, WpsWorksheet } from "./jsapi";
import { bookNames, stateOf, visibilityOf } from "./sheets";
import { uniformAreas } from "./uniform";

const CELLS_PER_BLOCK = 20_000;
/** Beyond this a score sheet is not what the sheet holds, and the pane could not keep it in memory. */
const CELLS_PER_SHEET = 2_000_000;

function extentOf({ Row, Column, Rows, Columns }: WpsRange): Range {
  const [top, left] = [Row - 1, Column - 1];
  return { top, left, bottom: top + Rows.Count - 1, right: left + Columns.Count - 1 };
}

const sizeOf = ({ top, left, bottom, right }: Range): number => (bottom - top + 1) * (right - left + 1);

function blocksOf(whole: Range): Range[] {
  const rows = Math.max(1, Math.floor(CELLS_PER_BLOCK / (whole.right - whole.left + 1)));
  const blocks: Range[] = [];
  for (let top = whole.top; top <= whole.bottom; top += rows)
    blocks.push({ ...whole, top, bottom: Math.min(top + rows - 1, whole.bottom) });
  return blocks;
}

function cellsOf(sheet: WpsWorksheet, block: Range): Cell[] {
  const area = sheet.Range(rangeText(block));
  const [values, formulas] = [rowsOf(area.Value2), rowsOf(area.Formula)];
  return values.flatMap((row, r) =>
    row.flatMap((raw, c): Cell[] => {
      const formula = formulaOf(formulas[r]?.[c], raw);
      const value = valueOf(raw, formula !== undefined);
      if (value === null && formula === undefined) return [];
      const place = { row: block.top + r, col: block.left + c };
      return [{ ...place, value, ...(formula === undefined ? {} : { formula }) }];
    }),
  );
}

function mergesOf(sheet: WpsWorksheet, extent: Range): Range[] {
  const merged = uniformAreas(sheet, extent, (area) => area.MergeCells).filter(({ value }) => value === true);
  const cells = merged.flatMap(({ range: { top, left, bottom, right } }) => {
    const areas: Range[] = [];
    for (let row = top; row <= bottom; row++)
      for (let col = left; col <= right; col++)
        areas.push(
          extentOf(sheet.Range(rangeText({ top: row, left: col, bottom: row, right: col })).MergeArea),
        );
    return areas;
  });
  return [...new Map(cells.map((area) => [rangeText(area), area])).values()];
}

/** By row and column; cells without an entry are General. */
function formatsOf(sheet: WpsWorksheet, extent: Range): (cell: Cell) => string | undefined {
  const areas = uniformAreas(sheet, extent, (area) => area.NumberFormat).filter(
    ({ value }) => typeof value === "string" && value !== GENERAL,
  );
  return ({ row, col }) =>
    areas.find(
      ({ range: { top, left, bottom, right } }) => row >= top && row <= bottom && col >= left && col <= right,
    )?.value as string | undefined;
}

async function readSheet(sheet: WpsWorksheet, extent: Range, slice: TimeSlice, work: Work): Promise<Sheet> {
  const cells: Cell[] = [];
  for (const block of blocksOf(extent)) {
    stopIfCancelled(work.signal);
    await slice.yieldIfUsedUp();
    cells.push(...cellsOf(sheet, block));
  }
  const formatAt = formatsOf(sheet, extent);
  const formatted = cells.map((cell) => {
    const numberFormat = typeof cell.value === "number" ? formatAt(cell) : undefined;
    return numberFormat === undefined ? cell : { ...cell, numberFormat };
  });
  return makeSheet(sheet.Name, formatted, {
    merges: mergesOf(sheet, extent),
    visibility: visibilityOf(sheet),
  });
}

export async function readByCells(book: WpsWorkbook, work: Work): Promise<ReadResult> {
  const slice = new TimeSlice();
  const { names, findingsSheet } = bookNames(book);
  const theirs = itemsOf(book.Worksheets).filter(({ Name }) => Name !== findingsSheet);
  const measured = theirs.map((sheet) => ({ sheet, extent: extentOf(sheet.UsedRange) }));
  const readable = measured.filter(({ extent }) => sizeOf(extent) <= CELLS_PER_SHEET);
  const sheets: Sheet[] = [];
  for (const { sheet, extent } of readable) {
    sheets.push(await readSheet(sheet, extent, slice, work));
    work.onProgress?.(sheets.length / readable.length);
  }
  const workbook: Workbook = { sheets, definedNames: names, date1904: book.Date1904 };
  const states = measured.map(({ sheet, extent }) => ({
    ...stateOf(sheet),
    ...(sizeOf(extent) > CELLS_PER_SHEET ? { unread: true } : {}),
  }));
  return { workbook, sheets: states };
}
