/** Writing an archive: what is not changed is copied as the bytes it was, header, compressed data and all. */
import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import { DEFLATED, STORED, viewOf, type ZipArchive, type ZipEntry } from "./zip-read";

const END_OF_DIRECTORY_BYTES = 22;
const UTF8_NAME = 0x0800;
const VERSION = 20;
/** 1980-01-01, the first date that zip knows: the same input gives the same bytes on any day. */
const DOS_EPOCH = 0x0021;
const ZIP64_EXTRA = 1;
/** Parts are packed quickly rather than tightly, large ones above all: packing is most of the time that marking takes. */
const LARGE_PART = 262_144;
/** A score sheet is not worth packing: it would save some 20 kB of a copy and take as long as all the rest of marking. */
const SMALL_PART = 32_768;

/** New content for a part; null takes the part out. */
export type PartChanges = ReadonlyMap<string, Uint8Array | null>;

interface Written {
  readonly entry: ZipEntry;
  readonly offset: number;
  readonly local: Uint8Array | null;
}

/** A copy of `source` with some parts replaced or taken out, and others added at the end. */
export function writeZip(source: ZipArchive | null, changes: PartChanges, added: PartChanges): Uint8Array {
  const chunks: Uint8Array[] = [];
  let offset = 0;
  const put = (chunk: Uint8Array): number => {
    chunks.push(chunk);
    offset += chunk.length;
    return offset - chunk.length;
  };
  const written = new Map<ZipEntry, Written>();
  for (const entry of [...(source?.entries ?? [])].sort((a, b) => a.start - b.start)) {
    const change = changes.get(entry.name);
    if (change === null) continue;
    const local = change === undefined ? null : localEntry(nameBytes(entry), change, timeOf(entry));
    const at = put(local ?? source!.bytes.subarray(entry.start, entry.end));
    written.set(entry, { entry, offset: at, local });
  }
  const records: Uint8Array[] = [];
  for (const entry of source?.entries ?? []) {
    const one = written.get(entry);
    if (one) records.push(keptRecord(one));
  }
  for (const [name, content] of added) {
    if (content === null) continue;
    const local = localEntry(new TextEncoder().encode(name), content, DOS_EPOCH << 16);
    records.push(newRecord(local, put(local)));
  }
  const directory = offset;
  records.forEach(put);
  put(endOfDirectory(records.length, directory, offset - directory, source?.comment ?? new Uint8Array()));
  return concatenate(chunks, offset);
}

function concatenate(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function nameBytes({ record }: ZipEntry): Uint8Array {
  return record.subarray(46, 46 + viewOf(record).getUint16(28, true));
}

/** Time and date of an entry, as the one 32-bit field that they fill in both headers. */
function timeOf({ record }: ZipEntry): number {
  return viewOf(record).getUint32(12, true);
}

function localEntry(name: Uint8Array, content: Uint8Array, time: number): Uint8Array {
  const stored = content.length <= SMALL_PART;
  const data = stored ? content : deflateSync(content, { level: content.length > LARGE_PART ? 1 : 3 });
  const local = new Uint8Array(30 + name.length + data.length);
  const view = viewOf(local);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, UTF8_NAME, true);
  view.setUint16(8, stored ? STORED : DEFLATED, true);
  view.setUint32(10, time, true);
  view.setUint32(14, crc32(content), true);
  view.setUint32(18, data.length, true);
  view.setUint32(22, content.length, true);
  view.setUint16(26, name.length, true);
  local.set(name, 30);
  local.set(data, 30 + name.length);
  return local;
}

/** The directory's record of a new entry says what its local header says. */
function newRecord(local: Uint8Array, offset: number): Uint8Array {
  const nameLength = viewOf(local).getUint16(26, true);
  const record = new Uint8Array(46 + nameLength);
  const view = viewOf(record);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, VERSION, true);
  record.set(local.subarray(4, 30), 6);
  // The local header ends in the lengths of name and extra field; here a comment's and others follow, all zero.
  view.setUint32(42, offset, true);
  record.set(local.subarray(30, 30 + nameLength), 46);
  return record;
}

/** The record of an entry that was there before: its place changes, and what its local header says if it was rewritten. */
function keptRecord({ entry, offset, local }: Written): Uint8Array {
  const old = entry.record;
  const oldView = viewOf(old);
  const nameEnd = 46 + oldView.getUint16(28, true);
  const extraEnd = nameEnd + oldView.getUint16(30, true);
  const extra = local ? new Uint8Array() : withoutZip64(old.subarray(nameEnd, extraEnd));
  const head = old.slice(0, 46);
  const view = viewOf(head);
  if (local) head.set(local.subarray(4, 26), 6);
  else {
    view.setUint32(20, entry.compressedSize, true);
    view.setUint32(24, entry.size, true);
  }
  view.setUint16(30, extra.length, true);
  view.setUint32(42, offset, true);
  const pieces = [head, old.subarray(46, nameEnd), extra, old.subarray(extraEnd)];
  return concatenate(
    pieces,
    pieces.reduce((size, piece) => size + piece.length, 0),
  );
}

/** Sizes and offsets stand in the record itself: limits keep every file below what needs zip64. */
function withoutZip64(extra: Uint8Array): Uint8Array {
  const view = viewOf(extra);
  const kept: Uint8Array[] = [];
  let size = 0;
  for (let at = 0; at + 4 <= extra.length;) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== ZIP64_EXTRA) {
      kept.push(extra.subarray(at, next));
      size += Math.min(next, extra.length) - at;
    }
    at = next;
  }
  return concatenate(kept, size);
}

function endOfDirectory(count: number, directory: number, size: number, comment: Uint8Array): Uint8Array {
  const end = new Uint8Array(END_OF_DIRECTORY_BYTES + comment.length);
  const view = viewOf(end);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, directory, true);
  view.setUint16(20, comment.length, true);
  end.set(comment, END_OF_DIRECTORY_BYTES);
  return end;
}
