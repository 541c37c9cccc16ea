/** The styles part of a workbook that is made: each font, fill, border and combination of them stands once. */
import type { Border, CellStyle, Font, Side } from "../../src/workbook/appearance";
import { escapeAttribute } from "../package/xml-scan";
import { escapeText } from "../xlsx/text";

const FIRST_OWN_FORMAT = 164;
/** Codes that mean the same in every language of Excel; all others are written out. */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);
const STANDARD: Required<Pick<Font, "name" | "size">> = { name: "宋体", size: 11 };
/**
 * The font of a made workbook's cells without one, in whose digits the columns are measured. Programs without 宋体 take
 * a wider one for it: columns would grow by a third, and the print, fitted to the page, would shrink below 9 points.
 * This one, or one of its widths, is there in Excel, WPS and LibreOffice.
 */
export const MEASURING_FONT: Font = { name: "Arial", size: 10 };
const SIDES: readonly Side[] = ["left", "right", "top", "bottom"];
const STACKED = 255;

/** What a cell adds to the style that it is given. */
export interface CellNeeds {
  readonly numberFormat?: string | undefined;
  /** The text begins like a formula: it stays a text when someone edits the cell. */
  readonly guarded?: boolean;
}

/** A list of the styles part: items in the order in which they were first asked for. */
class StyleList {
  private readonly byItem = new Map<string, number>();

  /** @param present how many items the list of an existing styles part has; `defaults` begin a list that has none */
  constructor(
    private readonly present: number,
    defaults: readonly string[] = [],
  ) {
    if (present === 0) for (const item of defaults) this.number(item);
  }

  number(item: string): number {
    const known = this.byItem.get(item);
    if (known !== undefined) return known;
    const number = this.present + this.byItem.size;
    this.byItem.set(item, number);
    return number;
  }

  get items(): readonly string[] {
    return [...this.byItem.keys()];
  }
}

/** What the formats of cells are based on: the one named style, Normal. */
export const BASE_LISTS = {
  cellStyleXfs: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
  cellStyles: '<cellStyle name="Normal" xfId="0" builtinId="0"/>',
} as const;
/** The format of a cell without any. */
export const PLAIN_FORMAT = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';

/** The lists that grow with the cells, in the order of the schema. */
export const STYLE_LISTS = ["numFmts", "fonts", "fills", "borders", "cellXfs", "dxfs"] as const;
type ListName = (typeof STYLE_LISTS)[number];

/** What a list begins with: Excel takes the first items for everyone's defaults. */
const DEFAULTS: Partial<Record<ListName, readonly string[]>> = {
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: [bordersXml({})],
  cellXfs: [PLAIN_FORMAT],
};

export class StylesWriter {
  private readonly lists: Readonly<Record<ListName, StyleList>>;
  private readonly firstFormat: number;
  private readonly formats = new Map<string, number>();
  private readonly known = new Map<string, number>();

  /**
   * @param present how many items the lists of the styles part have that the styles are added to; none in a new part
   * @param freeFormat the first number that no format of that part has
   */
  constructor(
    private readonly styles: readonly CellStyle[],
    present: Partial<Record<ListName, number>> = {},
    freeFormat = 0,
    standardFont: Font = {},
  ) {
    const defaults = { ...DEFAULTS, fonts: [fontXml(standardFont)] };
    const lists = STYLE_LISTS.map((name) => [name, new StyleList(present[name] ?? 0, defaults[name])]);
    this.lists = Object.fromEntries(lists) as Record<ListName, StyleList>;
    this.firstFormat = Math.max(FIRST_OWN_FORMAT, freeFormat);
  }

  /**
   * The number for a cell's `s`.
   * @param style index into the workbook's styles; undefined for a cell without a style of its own
   */
  cell(style: number | undefined, { numberFormat = "General", guarded = false }: CellNeeds): number {
    const key = `${style ?? ""}|${guarded ? 1 : 0}|${numberFormat}`;
    let number = this.known.get(key);
    if (number === undefined) {
      number = this.lists.cellXfs.number(this.xf(this.styles[style ?? -1] ?? {}, numberFormat, guarded));
      this.known.set(key, number);
    }
    return number;
  }

  /** The number of the look of a conditional format. */
  conditional({ font, fill, borders }: CellStyle): number {
    const fillPart =
      fill === undefined
        ? ""
        : `<fill><patternFill patternType="solid">${colorXml("fgColor", fill)}${colorXml("bgColor", fill)}</patternFill></fill>`;
    const fontPart = font ? `<font>${emphasisXml(font)}${colorXml("color", font.color)}</font>` : "";
    return this.lists.dxfs.number(`<dxf>${fontPart}${fillPart}${borders ? bordersXml(borders) : ""}</dxf>`);
  }

  /** What is to be added to a list of the styles part. */
  added(list: ListName): readonly string[] {
    return this.lists[list].items;
  }

  /** A whole styles part. */
  xml(mainNamespace: string): string {
    const list = (name: ListName): string => {
      const { items } = this.lists[name];
      return items.length === 0 ? "" : `<${name} count="${items.length}">${items.join("")}</${name}>`;
    };
    return (
      `<styleSheet xmlns="${mainNamespace}">${list("numFmts")}${list("fonts")}${list("fills")}${list("borders")}` +
      `<cellStyleXfs count="1">${BASE_LISTS.cellStyleXfs}</cellStyleXfs>` +
      `${list("cellXfs")}` +
      `<cellStyles count="1">${BASE_LISTS.cellStyles}</cellStyles>` +
      `${list("dxfs")}</styleSheet>`
    );
  }

  private xf(style: CellStyle, numberFormat: string, guarded: boolean): string {
    const format = this.format(numberFormat);
    const { fonts, fills, borders } = this.lists;
    const font = style.font ? fonts.number(fontXml(style.font)) : 0;
    const fill = style.fill === undefined ? 0 : fills.number(fillXml(style.fill));
    const border = style.borders ? borders.number(bordersXml(style.borders)) : 0;
    const alignment = alignmentXml(style);
    const protection = style.unlocked ? '<protection locked="0"/>' : "";
    const applied = [
      format > 0 && "NumberFormat",
      font > 0 && "Font",
      fill > 0 && "Fill",
      border > 0 && "Border",
      alignment !== "" && "Alignment",
      protection !== "" && "Protection",
    ].flatMap((name) => (name === false ? [] : [` apply${name}="1"`]));
    const open =
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
      `${guarded ? ' quotePrefix="1"' : ""}${applied.join("")}`;
    const content = alignment + protection;
    return content === "" ? `${open}/>` : `${open}>${content}</xf>`;
  }

  private format(code: string): number {
    const known = BUILT_IN.get(code);
    if (known !== undefined) return known;
    const own = this.formats.get(code) ?? this.firstFormat + this.formats.size;
    this.formats.set(code, own);
    this.lists.numFmts.number(
      `<numFmt numFmtId="${own}" formatCode="${escapeAttribute(escapeText(code))}"/>`,
    );
    return own;
  }
}

/** "#RRGGBB"; anything else is no colour and leaves the automatic one. */
export function colorXml(element: string, color: string | undefined): string {
  const rgb = /^#([0-9A-Fa-f]{6})$/.exec(color ?? "")?.[1];
  return rgb === undefined ? "" : `<${element} rgb="FF${rgb.toUpperCase()}"/>`;
}

function emphasisXml({ bold, italic, strike, underline }: Font): string {
  return `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${strike ? "<strike/>" : ""}${underline ? "<u/>" : ""}`;
}

function fontXml(font: Font): string {
  const { size, color, name } = font;
  const face = name ?? STANDARD.name;
  // Without its character set Excel on some systems shows a Chinese font's name, and not the font.
  const charset = /[\u2e80-\uffff]/.test(face) ? '<charset val="134"/>' : "";
  return (
    `<font>${emphasisXml(font)}<sz val="${size ?? STANDARD.size}"/>${colorXml("color", color)}` +
    `<name val="${escapeAttribute(escapeText(face))}"/>${charset}</font>`
  );
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid">${colorXml("fgColor", color)}<bgColor indexed="64"/></patternFill></fill>`;
}

function bordersXml(borders: Readonly<Partial<Record<Side, Border>>>): string {
  const side = (name: Side): string => {
    const border = borders[name];
    if (!border) return `<${name}/>`;
    const color = colorXml("color", border.color) || '<color auto="1"/>';
    return `<${name} style="${border.line}">${color}</${name}>`;
  };
  return `<border>${SIDES.map(side).join("")}<diagonal/></border>`;
}

function alignmentXml({ horizontal, vertical, rotation, wrap, indent, shrink }: CellStyle): string {
  const attributes = [
    horizontal && ` horizontal="${horizontal}"`,
    vertical && ` vertical="${vertical}"`,
    rotation && ` textRotation="${storedRotation(rotation)}"`,
    wrap && ' wrapText="1"',
    indent && ` indent="${indent}"`,
    shrink && ' shrinkToFit="1"',
  ].flatMap((one) => (typeof one === "string" ? [one] : []));
  return attributes.length === 0 ? "" : `<alignment${attributes.join("")}/>`;
}

/** Turned to the left 0–90 degrees; to the right they go on from 91. */
function storedRotation(rotation: number | "stacked"): number {
  if (rotation === "stacked") return STACKED;
  return rotation >= 0 ? rotation : 90 - rotation;
}
