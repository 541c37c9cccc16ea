/**
 * Reading with care: where the whole workbook does not fit into one answer (5 MB in Excel on the web), or one sheet
 * refuses (more than 512 merged areas), the sheets are measured first and then read in blocks of rows. Each block more
 * than fits into a trip costs one trip more; an ordinary workbook never comes here.
 */
import type { Range } from "../../../src/workbook/address";
import { rangeText } from "../../../src/workbook/address";
import type { Cell } from "../../../src/workbook/model";
import type { Work } from "../host";
import { cellsOf } from "./cells";
import {
  askGrid,
  askNames,
  type AskedGrid,
  type Details,
  detailsFrom,
  gridOf,
  mergesOf,
  usedRange,
} from "./details";
import { excelCode, stopIfCancelled } from "./errors";
import { askFormats } from "./formats";
import type { TimeSlice } from "./time-slice";
import type { KnownSheet } from "./sheets";

/** About 200 bytes a cell fit; a cell of short Chinese text takes a hundred. Longer ones make the block be halved. */
const CELLS_PER_TRIP = 24_000;
/** Beyond this a score sheet is not what the sheet holds, and the pane could not keep it in memory. */
const CELLS_PER_SHEET = 2_000_000;

/** A block of rows of one sheet; the numbers are of the sheet, from 0. */
interface Block {
  readonly sheet: KnownSheet;
  readonly range: Range;
}

interface Piece {
  readonly cells: readonly Cell[];
  readonly merges: readonly Range[];
}

interface Reader {
  readonly context: Excel.RequestContext;
  readonly withMerges: boolean;
  readonly slice: TimeSlice;
  readonly work: Work;
}

const rowsOf = ({ range }: Block): number => range.bottom - range.top + 1;
const columnsOf = ({ range }: Block): number => range.right - range.left + 1;
const sizeOf = (block: Block): number => rowsOf(block) * columnsOf(block);

function blocksOf(whole: Block): Block[] {
  const step = Math.max(1, Math.floor(CELLS_PER_TRIP / columnsOf(whole)));
  const blocks: Block[] = [];
  for (let top = whole.range.top; top <= whole.range.bottom; top += step) {
    const bottom = Math.min(top + step - 1, whole.range.bottom);
    blocks.push({ sheet: whole.sheet, range: { ...whole.range, top, bottom } });
  }
  return blocks;
}

/** Small blocks share a trip. */
function tripsOf(blocks: readonly Block[]): Block[][] {
  const trips: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    if (sizeOf(block) > room) {
      trips.push([]);
      room = CELLS_PER_TRIP;
    }
    trips[trips.length - 1]!.push(block);
    room -= sizeOf(block);
  }
  return trips;
}

/** Two halves of a trip that failed; null when nothing is left to halve. */
function halves(trip: readonly Block[]): [Block[], Block[]] | null {
  const half = Math.ceil(trip.length / 2);
  if (trip.length > 1) return [trip.slice(0, half), trip.slice(half)];
  const block = trip[0]!;
  if (rowsOf(block) < 2) return null;
  const middle = block.range.top + Math.floor(rowsOf(block) / 2);
  return [
    [{ sheet: block.sheet, range: { ...block.range, bottom: middle - 1 } }],
    [{ sheet: block.sheet, range: { ...block.range, top: middle } }],
  ];
}

/** Errors that a smaller request would not avoid. */
const HOPELESS = new Set([
  "InvalidOperationInCellEditMode",
  "WriteNotSupportedWhenModalDialogOpen",
  "AccessDenied",
  "ItemNotFound",
  "ApiNotFound",
  "InvalidOrTimedOutSession",
  "ActivityLimitReached",
]);

/** Whether a smaller request might succeed. */
export function mayBeTooMuch(fault: unknown): boolean {
  const code = excelCode(fault);
  return code !== null && !HOPELESS.has(code);
}

function askBlock({ context, withMerges }: Reader, { sheet, range }: Block): AskedGrid {
  const block = context.workbook.worksheets.getItem(sheet.id).getRange(rangeText(range));
  return askGrid(block, withMerges ? block : null);
}

async function take(asked: AskedGrid, slice: TimeSlice): Promise<Piece> {
  return { cells: await cellsOf(gridOf(asked.grid), slice), merges: mergesOf(asked.merged) };
}

async function readTrip(reader: Reader, trip: readonly Block[]): Promise<(readonly [Block, Piece])[]> {
  stopIfCancelled(reader.work.signal);
  const asked = trip.map((block) => [block, askBlock(reader, block)] as const);
  try {
    await reader.context.sync();
  } catch (fault) {
    if (!mayBeTooMuch(fault)) throw fault;
    const smaller = halves(trip);
    if (smaller) return [...(await readTrip(reader, smaller[0])), ...(await readTrip(reader, smaller[1]))];
    // Nothing smaller to ask for than one row: if it is the merged areas that fail, labels written once still work.
    if (reader.withMerges) return readTrip({ ...reader, withMerges: false }, trip);
    throw fault;
  }
  const pieces: (readonly [Block, Piece])[] = [];
  for (const [block, grid] of asked) pieces.push([block, await take(grid, reader.slice)]);
  return pieces;
}

/** One trip after the other: the answer of one must be let go before the next is asked for. */
async function readTrips(
  reader: Reader,
  trips: readonly (readonly Block[])[],
  done = 0,
): Promise<(readonly [Block, Piece])[]> {
  const trip = trips[done];
  if (!trip) return [];
  const pieces = await readTrip(reader, trip);
  reader.work.onProgress?.({ done: (done + 1) / trips.length });
  return [...pieces, ...(await readTrips(reader, trips, done + 1))];
}

function measure({ context }: Reader, sheet: KnownSheet) {
  const used = usedRange(context, sheet);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return { sheet, used, formats: askFormats(context, sheet), names: askNames(context, sheet) };
}

function wholeOf(sheet: KnownSheet, used: Excel.Range): Block | null {
  if (used.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  return { sheet, range: { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 } };
}

/** An area that crosses the edge of a block is reported by both. */
function onceEach(merges: readonly Range[]): Range[] {
  return [...new Map(merges.map((range) => [rangeText(range), range])).values()];
}

/** @returns what the sheets hold, without those that are too large to be read */
export async function readCarefully(reader: Reader, sheets: readonly KnownSheet[]): Promise<Details[]> {
  const measured = sheets.map((sheet) => measure(reader, sheet));
  await reader.context.sync();
  const readable = measured
    .map((each) => ({ ...each, whole: wholeOf(each.sheet, each.used) }))
    .filter(({ whole }) => whole === null || sizeOf(whole) <= CELLS_PER_SHEET);
  const blocks = readable.flatMap(({ whole }) => (whole ? blocksOf(whole) : []));
  const pieces = await readTrips(reader, tripsOf(blocks));
  return readable.map(({ sheet, ...around }) => {
    const own = pieces.filter(([block]) => block.sheet === sheet).map(([, piece]) => piece);
    const merges = onceEach(own.flatMap((piece) => piece.merges));
    return detailsFrom(
      sheet,
      own.flatMap((piece) => piece.cells),
      merges,
      around,
    );
  });
}
