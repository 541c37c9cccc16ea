/** The styles part of a workbook that is made: each font, fill, border and combination of them stands once. */
import type { Border, CellStyle, Font, Side } from "../../src/workbook/appearance";
import { TRANSITIONAL } from "../mark/registry";
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
const SIDES: readonly Side[] = ["left", "right", "top", "bottom"];
const STACKED = 255;

/** What a cell adds to the style that it is given. */
export interface CellNeeds {
  readonly numberFormat?: string | undefined;
  /** The text begins like a formula: it stays a text when someone edits the cell. */
  readonly guarded?: boolean;
}

/** Items in the order in which they were first asked for. */
class Once {
  private readonly byItem = new Map<string, number>();

  constructor(first: readonly string[]) {
    for (const item of first) this.number(item);
  }

  number(item: string): number {
    const known = this.byItem.get(item);
    if (known !== undefined) return known;
    this.byItem.set(item, this.byItem.size);
    return this.byItem.size - 1;
  }

  xml(list: string, element = (item: string, _number: number): string => item): string {
    const items = [...this.byItem.keys()].map(element);
    return items.length === 0 ? "" : `<${list} count="${items.length}">${items.join("")}</${list}>`;
  }
}

export class StylesWriter {
  private readonly fonts = new Once([fontXml({})]);
  private readonly fills = new Once([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  private readonly borders = new Once([bordersXml({})]);
  private readonly formats = new Once([]);
  private readonly xfs = new Once(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  private readonly dxfs = new Once([]);
  private readonly known = new Map<string, number>();

  constructor(private readonly styles: readonly CellStyle[]) {}

  /**
   * The number for a cell's `s`.
   * @param style index into the workbook's styles; undefined for a cell without a style of its own
   */
  cell(style: number | undefined, { numberFormat = "General", guarded = false }: CellNeeds): number {
    const key = `${style ?? ""}|${guarded ? 1 : 0}|${numberFormat}`;
    let number = this.known.get(key);
    if (number === undefined) {
      number = this.xfs.number(this.xf(this.styles[style ?? -1] ?? {}, numberFormat, guarded));
      this.known.set(key, number);
    }
    return number;
  }

  /** The number of the look of a conditional fill. */
  conditional(fill: string, fontColor: string | undefined): number {
    const font = fontColor === undefined ? "" : `<font>${colorXml("color", fontColor)}</font>`;
    return this.dxfs.number(
      `<dxf>${font}<fill><patternFill patternType="solid">${colorXml("fgColor", fill)}` +
        `${colorXml("bgColor", fill)}</patternFill></fill></dxf>`,
    );
  }

  xml(): string {
    const formats = this.formats.xml(
      "numFmts",
      (code, i) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + i}" formatCode="${code}"/>`,
    );
    return (
      `<styleSheet xmlns="${TRANSITIONAL.main}">${formats}${this.fonts.xml("fonts")}` +
      `${this.fills.xml("fills")}${this.borders.xml("borders")}` +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `${this.xfs.xml("cellXfs")}` +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      `${this.dxfs.xml("dxfs")}</styleSheet>`
    );
  }

  private xf(style: CellStyle, numberFormat: string, guarded: boolean): string {
    const format = this.format(numberFormat);
    const font = style.font ? this.fonts.number(fontXml(style.font)) : 0;
    const fill = style.fill === undefined ? 0 : this.fills.number(fillXml(style.fill));
    const border = style.borders ? this.borders.number(bordersXml(style.borders)) : 0;
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
    return FIRST_OWN_FORMAT + this.formats.number(escapeAttribute(escapeText(code)));
  }
}

/** "#RRGGBB"; anything else is no colour and leaves the automatic one. */
export function colorXml(element: string, color: string | undefined): string {
  const rgb = /^#([0-9A-Fa-f]{6})$/.exec(color ?? "")?.[1];
  return rgb === undefined ? "" : `<${element} rgb="FF${rgb.toUpperCase()}"/>`;
}

function fontXml({ bold, italic, strike, underline, size, color, name }: Font): string {
  const face = name ?? STANDARD.name;
  // Without its character set Excel on some systems shows a Chinese font's name, and not the font.
  const charset = /[\u2e80-\uffff]/.test(face) ? '<charset val="134"/>' : "";
  return (
    `<font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${strike ? "<strike/>" : ""}${underline ? "<u/>" : ""}` +
    `<sz val="${size ?? STANDARD.size}"/>${colorXml("color", color)}` +
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
