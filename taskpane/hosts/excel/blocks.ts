/**
 * Reading in blocks of rows: the sheets that are too large to be read at once, or all of them where the whole workbook
 * does not fit into one answer (5 MB in Excel on the web) or one sheet refuses (more than 512 merged areas). Each block
 * more than fits into a trip costs one trip more; an ordinary workbook never comes here.
 */
import { type Range, rangeText } from "../../../src/workbook/address";
import type { Cell } from "../../../src/workbook/model";
import { cellsOf } from "./cells";
import { askGrid, type AskedGrid, extentOf, gridOf, type Measured } from "./details";
import { mayHelpToAskForLess } from "./errors";
import { stopIfCancelled } from "../shared/errors";
import { mergesOf } from "./merges";
import { needsMerges, type Reader } from "./reader";
import type { TimeSlice } from "../shared/time-slice";
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

function askBlock(reader: Reader, { sheet, range }: Block): AskedGrid {
  const block = reader.context.workbook.worksheets.getItem(sheet.id).getRange(rangeText(range));
  return askGrid(block, needsMerges(reader, sheet) ? block : null);
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
    if (!mayHelpToAskForLess(fault)) throw fault;
    const smaller = halves(trip);
    if (smaller) return [...(await readTrip(reader, smaller[0])), ...(await readTrip(reader, smaller[1]))];
    // Nothing smaller to ask for than one row: if it is the merged areas that fail, labels written once still work.
    if (reader.asksMerges) return readTrip({ ...reader, asksMerges: false }, trip);
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
  reader.work.onProgress?.((done + 1) / trips.length);
  return [...pieces, ...(await readTrips(reader, trips, done + 1))];
}

/** The cells of measured sheets, by the sheets' ids; those that are too large to be read are missing. */
export async function readBlocks(
  reader: Reader,
  measured: readonly Measured[],
): Promise<ReadonlyMap<string, readonly Cell[]>> {
  const wholes = measured.map((each) => ({ sheet: each.sheet, range: extentOf(each) }));
  const readable = wholes.filter(
    (whole) => whole.range === null || sizeOf({ ...whole, range: whole.range }) <= CELLS_PER_SHEET,
  );
  const blocks = readable.flatMap(({ sheet, range }) => (range ? blocksOf({ sheet, range }) : []));
  const pieces = await readTrips(reader, tripsOf(blocks));
  return new Map(
    readable.map(({ sheet }) => {
      const own = pieces.filter(([block]) => block.sheet === sheet).map(([, piece]) => piece);
      const merges = own.flatMap((piece) => piece.merges);
      if (needsMerges(reader, sheet)) reader.merges.learn(sheet.id, merges);
      return [sheet.id, own.flatMap((piece) => piece.cells)];
    }),
  );
}
