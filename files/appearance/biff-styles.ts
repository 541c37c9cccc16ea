/** The fonts, the palette and the styles of an .xls, in the form in which the styles part of an .xlsx is read. */
import type { BorderLine } from "../../src/workbook/appearance";
import type { Attributes } from "../package/xml";
import type { BiffRecord, RecordData } from "./biff-records";
import {
  plainName,
  type RawBorder,
  type RawBorders,
  type RawFont,
  type RawStyles,
  type RawXf,
} from "./read-styles";

const FONT = 0x0031;
const XF = 0x00e0;
const PALETTE = 0x0092;
const FIRST_OF_PALETTE = 8;
const BOLD = 600;
const AUTOMATIC = 0x7fff;

/** By their numbers. */
const LINES: readonly (BorderLine | null)[] = [
  null,
  "thin",
  "medium",
  "dashed",
  "dotted",
  "thick",
  "double",
  "hair",
  "mediumDashed",
  "dashDot",
  "mediumDashDot",
  "dashDotDot",
  "mediumDashDotDot",
  "slantDashDot",
];
const PATTERNS: readonly string[] = [
  "none",
  "solid",
  "mediumGray",
  "darkGray",
  "lightGray",
  "darkHorizontal",
  "darkVertical",
  "darkDown",
  "darkUp",
  "darkGrid",
  "darkTrellis",
  "lightHorizontal",
  "lightVertical",
  "lightDown",
  "lightUp",
  "lightGrid",
  "lightTrellis",
  "gray125",
  "gray0625",
];
/** By their numbers; those that need not be said are left out. */
const HORIZONTAL = [
  undefined,
  "left",
  "center",
  "right",
  "fill",
  "justify",
  "centerContinuous",
  "distributed",
];
const VERTICAL = ["top", "center", undefined, "justify", "distributed"];

export function biffStyles(records: Iterable<BiffRecord>): RawStyles {
  const fonts: RawFont[] = [];
  const fills: RawStyles["fills"][number][] = [];
  const borders: RawBorders[] = [];
  const xfs: RawXf[] = [];
  let indexed: (string | undefined)[] = [];
  for (const { type, data } of records) {
    if (type === FONT) fonts.push(font(data));
    else if (type === PALETTE) indexed = palette(data);
    else if (type === XF) {
      fills.push(fill(data));
      borders.push(bordersOf(data));
      xfs.push(xf(data, xfs.length));
    }
  }
  return { fonts, fills, borders, xfs, changes: [], indexed };
}

const colored = (n: number): Attributes => (n === AUTOMATIC ? {} : { indexed: String(n) });

function font(data: RecordData): RawFont {
  const flags = data.u16(2);
  return {
    name: plainName(data.shortText(14)),
    // Twentieths of a point.
    size: data.u16(0) / 20,
    bold: data.u16(6) >= BOLD,
    italic: (flags & 2) !== 0,
    strike: (flags & 8) !== 0,
    underline: data.u8(10) !== 0,
    color: colored(data.u16(4)),
  };
}

function palette(data: RecordData): (string | undefined)[] {
  const colors: (string | undefined)[] = Array.from({ length: FIRST_OF_PALETTE }, () => undefined);
  const count = Math.min(data.u16(0), 56);
  for (let i = 0; i < count; i++) {
    const parts = [0, 1, 2].map((part) =>
      data
        .u8(2 + i * 4 + part)
        .toString(16)
        .padStart(2, "0"),
    );
    colors.push(`#${parts.join("").toUpperCase()}`);
  }
  return colors;
}

function xf(data: RecordData, index: number): RawXf {
  const given = data.u16(0);
  const alignment = data.u8(6);
  const more = data.u8(8);
  return {
    // No font has the number 4.
    font: given > 4 ? given - 1 : given,
    fill: index,
    borders: index,
    alignment: {
      horizontal: HORIZONTAL[alignment & 7],
      vertical: VERTICAL[(alignment >> 4) & 7],
      wrapText: alignment & 8 ? "1" : "0",
      textRotation: String(data.u8(7)),
      indent: String(more & 15),
      shrinkToFit: more & 16 ? "1" : "0",
    },
    protection: { locked: data.u16(4) & 1 ? "1" : "0" },
  };
}

function fill(data: RecordData): RawStyles["fills"][number] {
  const colors = data.u16(18);
  return {
    pattern: PATTERNS[data.u32(14) >>> 26],
    foreground: colored(colors & 0x7f),
    background: colored((colors >> 7) & 0x7f),
    stops: [],
  };
}

function bordersOf(data: RecordData): RawBorders {
  const lines = data.u16(10);
  const sides = data.u32(10);
  const ends = data.u32(14);
  const found: RawBorders = {};
  const draw = (side: keyof RawBorders, line: number, color: number): void => {
    const known = LINES[line & 15];
    if (known) found[side] = { line: known, color: colored(color & 0x7f) } satisfies RawBorder;
  };
  draw("left", lines, sides >>> 16);
  draw("right", lines >> 4, sides >>> 23);
  draw("top", lines >> 8, ends);
  draw("bottom", lines >> 12, ends >>> 7);
  return found;
}
