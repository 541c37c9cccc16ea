/** The looks of an .xls of Excel 97 or later. The library that reads what it says keeps little of them. */
import type { Appearance, SheetAppearance } from "../../src/workbook/appearance";
import type { Limits } from "../limits";
import { type BiffRecord, type RecordData, RecordStream } from "./biff-records";
import { biffStyles } from "./biff-styles";
import { defaultWidth, shownWidth } from "./column-width";
import { DEFAULT_THEME } from "./colors";
import { isHeight, isWidth, type Room, roomFor, SheetLooks } from "./sheet-looks";
import { StyleTable } from "./style-table";

const BOUNDSHEET = 0x0085;
const WORKSHEET = 0;
const MULRK = 0x00bd;
const MULBLANK = 0x00be;
const ROW = 0x0208;
const COLINFO = 0x007d;
const STANDARDWIDTH = 0x0099;
const DEFCOLWIDTH = 0x0055;
const DEFAULTROWHEIGHT = 0x0225;
const WINDOW2 = 0x023e;
const PANE = 0x0041;
/** Number, text, rich text, shared text, RK number, blank, truth or error, formula: all begin alike. */
const CELLS: ReadonlySet<number> = new Set([0x0203, 0x0204, 0x00d6, 0x00fd, 0x027e, 0x0201, 0x0205, 0x0006]);

/** @param stream the workbook's stream inside the file; sheets stand in the order of their tabs */
export function readBiffLooks(stream: Uint8Array, limits: Limits): Appearance {
  const records = new RecordStream(stream);
  const globals = [...records.from(0)];
  const styles = new StyleTable(biffStyles(globals), DEFAULT_THEME, ORDINARY);
  const room = roomFor(limits);
  const sheets = globals
    .filter(({ type, data }) => type === BOUNDSHEET && data.u8(5) === WORKSHEET)
    .map(({ data }) => sheetLooks(records.from(data.u32(0)), styles, room));
  return { styles: styles.styles, sheets };
}

/** The first fifteen styles are of rows and columns; cells begin with this one. */
const ORDINARY = 15;

function sheetLooks(records: Iterable<BiffRecord>, styles: StyleTable, room: Room): SheetAppearance {
  const looks = new SheetLooks(room);
  const seen: Seen = { isFrozen: false };
  for (const record of records) take(looks, styles, record, seen);
  return looks.finish();
}

interface Seen {
  isFrozen: boolean;
}

function take(looks: SheetLooks, styles: StyleTable, { type, data }: BiffRecord, seen: Seen): void {
  if (CELLS.has(type)) looks.cell(data.u16(0), data.u16(2), styles.index(data.u16(4)));
  else if (type === MULBLANK || type === MULRK) takeSeveral(looks, styles, data, type === MULRK ? 6 : 2);
  else if (type === ROW) takeRow(looks, styles, data);
  else if (type === COLINFO) {
    const width = data.u16(4) / 256;
    looks.columns(
      data.u16(0),
      data.u16(2),
      isWidth(width) ? shownWidth(width) : null,
      styles.index(data.u16(6)),
    );
  } else if (type === WINDOW2) {
    looks.gridLines = (data.u16(0) & 2) !== 0;
    seen.isFrozen = (data.u16(0) & 8) !== 0;
  } else if (type === PANE && seen.isFrozen) looks.freeze(data.u16(2), data.u16(0));
  else takeDefault(looks, type, data);
}

function takeDefault(looks: SheetLooks, type: number, data: RecordData): void {
  const given = data.u16(0);
  if (type === STANDARDWIDTH && isWidth(given / 256)) looks.defaultColumnWidth = shownWidth(given / 256);
  else if (type === DEFCOLWIDTH && isWidth(given)) looks.defaultColumnWidth = defaultWidth(given);
  else if (type === DEFAULTROWHEIGHT && isHeight(data.u16(2) / 20)) looks.defaultRowHeight = data.u16(2) / 20;
}

/** Neighbours in one record: so many bytes each, the style first, and the last column at the end. */
function takeSeveral(looks: SheetLooks, styles: StyleTable, data: RecordData, size: number): void {
  for (let at = 4; at + size <= data.size - 2; at += size)
    looks.cell(data.u16(0), data.u16(2) + (at - 4) / size, styles.index(data.u16(at)));
}

function takeRow(looks: SheetLooks, styles: StyleTable, data: RecordData): void {
  const height = data.u16(6);
  const flags = data.u16(12);
  // Twentieths of a point; the highest bit says that the row has the default height.
  const points = height & 0x8000 ? 0 : height / 20;
  looks.row(data.u16(0), points, flags & 0x80 ? styles.index(data.u16(14) & 0x0fff) : null);
}
