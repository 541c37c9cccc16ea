/** A zip archive as its central directory lists it. Nothing is inflated until it is asked for. */
import { Inflate, inflateSync } from "fflate";
import { corrupt, FileError } from "../errors";
import { type Limits, RATIO_FREE_BYTES, within } from "../limits";
import { crc32 } from "./crc32";

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
export const STORED = 0;
export const DEFLATED = 8;
/** Compressed bytes that are inflated at a time: however dense, a step stays below 70 MB. */
const INFLATE_STEP = 65_536;

export interface ZipEntry {
  /** As written, with "/" between folders. */
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the local header starts, and where the compressed data does. */
  readonly start: number;
  readonly dataStart: number;
  /** Where the next entry, or the central directory, starts: [start, end) is the entry's raw bytes. */
  readonly end: number;
  /** The entry's record in the central directory. */
  readonly record: Uint8Array;
}

export interface ZipArchive {
  readonly bytes: Uint8Array;
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new FileError({ code: "truncated" });
}

/** Sizes and offset that did not fit 32 bits stand in an extra field (zip64), which some writers always use. */
function wideFields(
  view: DataView,
  from: number,
  to: number,
  fields: [number, number, number],
): [number, number, number] {
  if (!fields.includes(0xffffffff)) return fields;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return fields.map((field) => {
      if (field !== 0xffffffff) return field;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    }) as [number, number, number];
  }
  throw corrupt(null);
}

/** Reads the directory and checks that every entry lies in the file and that none overlap. */
export function readZip(bytes: Uint8Array, limits: Limits): ZipArchive {
  try {
    return readDirectory(bytes, limits);
  } catch (error) {
    if (error instanceof RangeError) throw new FileError({ code: "truncated" }, { cause: error });
    throw error;
  }
}

function readDirectory(bytes: Uint8Array, limits: Limits): ZipArchive {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  within(limits, "entries", count);
  if (directory > end) throw new FileError({ code: "truncated" });
  const found: Omit<ZipEntry, "end">[] = [];
  let at = directory;
  for (let n = 0; n < count; n++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw corrupt(null);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const recordEnd = extraEnd + view.getUint16(at + 32, true);
    // What reaches into the end of the directory would stand in a copy as if it belonged to the entry.
    if (recordEnd > end) throw corrupt(null);
    const flags = view.getUint16(at + 8, true);
    if (flags & 1) throw new FileError({ code: "encrypted" });
    const [size, compressedSize, start] = wideFields(view, nameEnd, extraEnd, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    if (view.getUint32(start, true) !== LOCAL_ENTRY) throw corrupt(null);
    found.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replace(/\\/g, "/"),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressedSize,
      size,
      start,
      dataStart: start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true),
      record: bytes.subarray(at, recordEnd),
    });
    at = recordEnd;
  }
  return { bytes, entries: withEnds(found, directory), comment: bytes.subarray(end + 22) };
}

function withEnds(found: readonly Omit<ZipEntry, "end">[], directory: number): ZipEntry[] {
  const starts = [...found.map((entry) => entry.start), directory].sort((a, b) => a - b);
  const following = new Map(starts.slice(0, -1).map((start, i) => [start, starts[i + 1]!]));
  if (following.size !== found.length) throw corrupt(null);
  return found.map((entry) => {
    const end = following.get(entry.start)!;
    if (entry.dataStart + entry.compressedSize > end) throw corrupt(entry.name);
    return { ...entry, end };
  });
}

/** Counts what has been inflated of one archive, over all its parts. */
export interface InflationBudget {
  inflated: number;
}

/** Inflates an entry piece by piece, and stops as soon as it breaks a bound or its checksum does not fit. */
export function inflateEntry(
  zip: ZipArchive,
  entry: ZipEntry,
  limits: Limits,
  budget: InflationBudget,
  onPiece: (piece: Uint8Array) => void,
): void {
  const data = zip.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  let size = 0;
  let crc = 0;
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    budget.inflated += piece.length;
    within(limits, "inflatedBytes", budget.inflated);
    if (size > RATIO_FREE_BYTES) within(limits, "inflationRatio", size / Math.max(1, entry.compressedSize));
    crc = crc32(piece, crc);
    if (piece.length > 0) onPiece(piece);
  };
  if (entry.method === STORED) take(data);
  else if (entry.method === DEFLATED && data.length <= INFLATE_STEP) take(inflateSmall(data, entry, limits));
  else if (entry.method === DEFLATED) inflate(data, entry.name, take);
  else throw corrupt(entry.name);
  if (size !== entry.size || crc !== entry.crc) throw corrupt(entry.name);
}

/** In one go, into as much room as the directory promises; more than that is dropped, and the checksum tells. */
function inflateSmall(data: Uint8Array, entry: ZipEntry, limits: Limits): Uint8Array {
  within(limits, "inflatedBytes", entry.size);
  if (entry.size > RATIO_FREE_BYTES) within(limits, "inflationRatio", entry.size / Math.max(1, data.length));
  try {
    return inflateSync(data, { out: new Uint8Array(entry.size) });
  } catch (error) {
    throw corrupt(entry.name, error);
  }
}

function inflate(data: Uint8Array, name: string, take: (piece: Uint8Array) => void): void {
  let refused: unknown;
  const stream = new Inflate((piece) => {
    try {
      take(piece);
    } catch (error) {
      refused = error;
      throw error;
    }
  });
  try {
    for (let at = 0; at < data.length; at += INFLATE_STEP) {
      const next = at + INFLATE_STEP;
      stream.push(data.subarray(at, next), next >= data.length);
    }
  } catch (error) {
    throw refused ?? corrupt(name, error);
  }
}
