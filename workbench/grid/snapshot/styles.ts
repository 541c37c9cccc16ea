/** Converts cell styles to Univer's. */
import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { Border, BorderLine, CellStyle, Font, Side } from "../../../src/workbook/appearance";

const LINES: Readonly<Record<BorderLine, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

const SIDES: readonly (readonly [Side, keyof IBorderData])[] = [
  ["top", "t"],
  ["right", "r"],
  ["bottom", "b"],
  ["left", "l"],
  ["falling", "tl_br"],
  ["rising", "bl_tr"],
];

const HORIZONTAL: Readonly<Record<NonNullable<CellStyle["horizontal"]>, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  fill: HorizontalAlign.LEFT,
  justify: HorizontalAlign.JUSTIFIED,
  centerContinuous: HorizontalAlign.CENTER,
  distributed: HorizontalAlign.CENTER,
};

const VERTICAL: Readonly<Record<NonNullable<CellStyle["vertical"]>, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.TOP,
  distributed: VerticalAlign.MIDDLE,
};

const AUTOMATIC = "#000000";
/** One step of indent: about three spaces of the standard font. */
const INDENT_PX = 9;

export function borderStyle(line: BorderLine, color = AUTOMATIC): IBorderStyleData {
  return { s: LINES[line], cl: { rgb: color } };
}

function bordersOf(borders: Readonly<Partial<Record<Side, Border>>>): IBorderData {
  return Object.fromEntries(
    SIDES.flatMap(([side, short]) => {
      const border = borders[side];
      return border ? [[short, borderStyle(border.line, border.color)]] : [];
    }),
  );
}

function fontStyle({ name, size, bold, italic, underline, strike, color }: Font): IStyleData {
  return {
    ...(name === undefined ? {} : { ff: name }),
    ...(size === undefined ? {} : { fs: size }),
    ...(bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(italic ? { it: BooleanNumber.TRUE } : {}),
    ...(underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(strike ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
  };
}

function alignmentStyle({ horizontal, vertical, wrap, indent, rotation }: CellStyle): IStyleData {
  const padding = indent ? { [horizontal === "right" ? "r" : "l"]: indent * INDENT_PX } : null;
  return {
    ...(horizontal ? { ht: HORIZONTAL[horizontal] } : {}),
    vt: vertical ? VERTICAL[vertical] : VerticalAlign.BOTTOM,
    tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(padding ? { pd: padding } : {}),
    ...(rotation === "stacked" ? { tr: { a: 0, v: BooleanNumber.TRUE } } : {}),
    // The file format counts anticlockwise, the page clockwise.
    ...(typeof rotation === "number" && rotation !== 0 ? { tr: { a: -rotation } } : {}),
  };
}

/** What a style says of letters, fill and lines: to be laid over a cell's own. */
export function overlayStyle({ font, fill, borders }: CellStyle): IStyleData {
  return {
    ...(font ? fontStyle(font) : {}),
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(borders ? { bd: bordersOf(borders) } : {}),
  };
}

export function gridStyle(style: CellStyle | undefined, numberFormat: string | undefined): IStyleData {
  return {
    ...overlayStyle(style ?? {}),
    ...alignmentStyle(style ?? {}),
    ...(numberFormat === undefined ? {} : { n: { pattern: numberFormat } }),
  };
}
