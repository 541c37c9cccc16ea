/** The records of an .xls written by hand, as [MS-XLS] describes them, and spoilt. */
import { readBiffLooks } from "../../files/appearance/biff-looks";
import { isBiff8 } from "../../files/appearance/biff-records";
import { DEFAULT_LIMITS } from "../../files/limits";

const u16 = (n: number) => [n & 255, (n >> 8) & 255];
const u32 = (n: number) => [...u16(n & 0xffff), ...u16(n >>> 16)];
const record = (type: number, ...data: number[]) => [...u16(type), ...u16(data.length), ...data];
const words = (type: number, ...data: number[]) => record(type, ...data.flatMap(u16));
const BOF = words(0x0809, 0x0600, 5, 0, 0);
const EOF = record(0x000a);

function font(name: string, { points = 11, flags = 0, color = 0x7fff, weight = 400, underline = 0 } = {}) {
  const text = [...name].flatMap((ch) => u16(ch.charCodeAt(0)));
  const head = [points * 20, flags, color, weight, 0].flatMap(u16);
  return record(0x0031, ...head, underline, 0, 0, 0, name.length, 1, ...text);
}

interface Xf {
  readonly font?: number;
  readonly locked?: boolean;
  readonly align?: number;
  readonly rotation?: number;
  readonly more?: number;
  readonly lines?: number;
  readonly sides?: number;
  readonly ends?: number;
  readonly pattern?: number;
  readonly colors?: number;
}

function xf({ locked = true, ...given }: Xf = {}) {
  const {
    font = 0,
    align = 0x20,
    rotation = 0,
    more = 0,
    lines = 0,
    sides = 0,
    ends = 0,
    pattern = 0,
  } = given;
  return record(
    0x00e0,
    ...[font, 0, locked ? 1 : 0].flatMap(u16),
    align,
    rotation,
    more,
    0,
    ...u16(lines),
    ...u16(sides),
    ...u32(((ends & 0x3fff) | (pattern << 26)) >>> 0),
    ...u16(given.colors ?? 64 | (65 << 7)),
  );
}

/** Fifteen styles that are of no cell, the ordinary one, and those given: they are 16, 17 … */
function workbook(styles: readonly number[][], sheet: readonly number[][], more: readonly number[][] = []) {
  const fonts = [
    font("宋体"),
    font("a"),
    font("b"),
    font("c"),
    font("黑体", { points: 16, flags: 10, color: 10, weight: 700, underline: 1 }),
  ];
  const first = Array.from({ length: 16 }, () => xf());
  const before = [BOF, ...fonts, ...more, ...first, ...styles].flat();
  const named = record(0x0085, ...u32(0), 0, 0, 1, 0, 65);
  const offset = before.length + named.length + EOF.length;
  const sheetOf = record(0x0085, ...u32(offset), 0, 0, 1, 0, 65);
  return Uint8Array.from([...before, ...sheetOf, ...EOF, ...BOF, ...sheet.flat(), ...EOF]);
}

const blank = (row: number, col: number, style: number) => words(0x0201, row, col, style);

function read(styles: readonly number[][], sheet: readonly number[][], more: readonly number[][] = []) {
  const { styles: all, sheets } = readBiffLooks(workbook(styles, sheet, more), DEFAULT_LIMITS);
  const looks = sheets[0]!;
  return { ...looks, at: (row: number, col: number) => all[looks.styles.get(row)?.get(col) ?? -1] };
}

const plain = { font: { name: "宋体", size: 11 } };

test("styles: font, alignment, lines, fill by pattern, lock", () => {
  const styles = [
    xf({ font: 5 }),
    xf({ align: 0x1a, rotation: 135, more: 0x12 }),
    xf({ lines: 0x6021, sides: 10, ends: (12 << 7) | 8 }),
    xf({ pattern: 1, colors: 13 | (65 << 7) }),
    xf({ locked: false, rotation: 255 }),
  ];
  const found = read(
    styles,
    [0, 1, 2, 3, 4, 5].map((i) => blank(0, i, 15 + i)),
  );
  expect([0, 1, 2, 3, 4, 5].map((col) => found.at(0, col))).toEqual([
    plain,
    {
      font: {
        name: "黑体",
        size: 16,
        bold: true,
        italic: true,
        strike: true,
        underline: true,
        color: "#FF0000",
      },
    },
    {
      ...plain,
      horizontal: "center",
      vertical: "center",
      wrap: true,
      indent: 2,
      rotation: -45,
      shrink: true,
    },
    {
      ...plain,
      borders: {
        left: { line: "thin", color: "#FF0000" },
        right: { line: "medium", color: "#000000" },
        bottom: { line: "double", color: "#0000FF" },
      },
    },
    { ...plain, fill: "#FFFF00" },
    { ...plain, rotation: "stacked", unlocked: true },
  ]);
});

test("the workbook's own palette", () => {
  const palette = record(0x0092, ...u16(2), 1, 2, 3, 0, 4, 5, 6, 0);
  const styles = [xf({ pattern: 1, colors: 9 | (65 << 7) }), xf({ pattern: 1, colors: 10 | (65 << 7) })];
  const found = read(styles, [blank(0, 0, 16), blank(0, 1, 17)], [palette]);
  expect([found.at(0, 0)!.fill, found.at(0, 1)!.fill]).toEqual(["#040506", "#FF0000"]);
});

test("cells of every kind, neighbours in one record, whole rows and columns", () => {
  const styles = [xf({ align: 0x28 })];
  const wrapped = { ...plain, wrap: true };
  const cells = [0x0203, 0x0204, 0x00d6, 0x00fd, 0x027e, 0x0201, 0x0205, 0x0006];
  const found = read(styles, [
    words(0x007d, 3, 255, 256 * 20, 16, 0),
    words(0x0208, 5, 0, 1, 600, 0, 0, 0xc0, 16),
    words(0x0208, 6, 0, 1, 0x8000 | 255, 0, 0, 0, 0),
    ...cells.map((type, col) => words(type, 0, col, 16, 0, 0)),
    words(0x00be, 1, 0, 16, 15, 16, 2),
    words(0x00bd, 2, 0, 16, 0, 0, 15, 0, 0, 1),
    blank(6, 4, 15),
  ]);
  expect(cells.map((_, col) => found.at(0, col))).toEqual(cells.map(() => wrapped));
  expect([0, 1, 2].map((col) => found.at(1, col))).toEqual([wrapped, plain, wrapped]);
  expect([0, 1, 2].map((col) => found.at(2, col))).toEqual([wrapped, plain, undefined]);
  // Row 6 has the style; so has column D from row 2 on, but for E7.
  expect([found.at(5, 0), found.at(1, 3), found.at(6, 4), found.at(6, 5)]).toEqual([
    wrapped,
    wrapped,
    plain,
    wrapped,
  ]);
  expect([...found.rowHeights]).toEqual([[5, 30]]);
  expect(found.columnWidths.get(3)).toBe(19.29);
});

test("frozen panes, grid lines, default sizes; a split is not frozen", () => {
  const sheet = [words(0x0225, 0, 285), words(0x0055, 10), words(0x023e, 0x08), words(0x0041, 2, 4, 0, 0)];
  expect(read([], sheet)).toMatchObject({
    frozenRows: 4,
    frozenColumns: 2,
    gridLines: false,
    defaultRowHeight: 14.25,
    defaultColumnWidth: 10.71,
  });
  const split = read([], [words(0x023e, 0x02), words(0x0041, 2000, 4000, 0, 0), words(0x0099, 256 * 20)]);
  expect(split).toMatchObject({
    frozenRows: 0,
    frozenColumns: 0,
    gridLines: true,
    defaultColumnWidth: 19.29,
  });
});

test("a chart inside the sheet is no part of it", () => {
  const found = read([], [BOF, blank(9, 9, 15), EOF, blank(0, 0, 15)]);
  expect([...found.styles.keys()]).toEqual([0]);
});

test("older versions are told apart", () => {
  expect(isBiff8(Uint8Array.from(BOF))).toBe(true);
  expect(isBiff8(Uint8Array.from(words(0x0809, 0x0500, 5)))).toBe(false);
  expect(isBiff8(new Uint8Array(3))).toBe(false);
});

test("every byte may be wrong; sheets that all claim the same place are not read over and over", () => {
  const whole = workbook([xf({ font: 5 })], [blank(0, 0, 16), words(0x0208, 5, 0, 1, 600, 0, 0, 0xc0, 16)]);
  for (let i = 0; i < whole.length * 2; i++) {
    const bytes = whole.slice();
    const place = Math.floor(i / 2);
    bytes[place] = i % 2 ? 255 : bytes[place]! ^ (1 << (i % 8));
    expect(readBiffLooks(bytes, DEFAULT_LIMITS).sheets.length).toBeLessThanOrEqual(1);
    readBiffLooks(whole.slice(0, place), DEFAULT_LIMITS);
  }
  const claims = Array.from({ length: 20_000 }, () => record(0x0085, ...u32(0), 0, 0, 1, 0, 65));
  expect(readBiffLooks(workbook([], [], claims), DEFAULT_LIMITS).sheets).toHaveLength(20_001);
});
