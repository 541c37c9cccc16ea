/** The styles that a marked file needs: how marks look (mark-style.ts) as its XML, and the cells of the findings sheet. */
import { MARK_LOOKS } from "../../src/workbook/mark-style";
import type { MarkSeverity } from "../mark-plan";
import type { PackageEditor } from "../package/editor";
import { appendToList, STYLES_ORDER } from "./insert";

const FONT_ELEMENTS = { bold: "<b/>", italic: "<i/>", underline: "<u/>" } as const;

/** The differential format of a severity, for conditional formats. */
export function dxfOf(severity: MarkSeverity): string {
  const { fill, text, line, emphasis, border } = MARK_LOOKS[severity];
  const font = emphasis === null ? "" : FONT_ELEMENTS[emphasis];
  const side = (name: string): string => `<${name} style="${border}"><color rgb="FF${line}"/></${name}>`;
  const borders =
    border === null ? "" : `<border>${["left", "right", "top", "bottom"].map(side).join("")}</border>`;
  return (
    `<dxf><font>${font}<color rgb="FF${text}"/></font>` +
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill>` +
    `${borders}</dxf>`
  );
}

const FACE = '<name val="宋体"/><family val="3"/><charset val="134"/>';
const FONTS = [
  `<font><b/><sz val="14"/>${FACE}</font>`,
  `<font><b/><sz val="11"/><color rgb="FFFFFFFF"/>${FACE}</font>`,
  `<font><sz val="11"/>${FACE}</font>`,
  `<font><u/><sz val="11"/><color rgb="FF0563C1"/>${FACE}</font>`,
];
const FILLS = [
  '<fill><patternFill patternType="solid"><fgColor rgb="FF44546A"/><bgColor indexed="64"/></patternFill></fill>',
];
const edge = (name: string): string => `<${name} style="thin"><color rgb="FFBFBFBF"/></${name}>`;
const BORDERS = [`<border>${["left", "right", "top", "bottom"].map(edge).join("")}<diagonal/></border>`];

/** The cell styles of a findings sheet, as numbers for a cell's `s`. */
export interface FindingsStyles {
  readonly title: number;
  readonly legend: number;
  readonly header: number;
  readonly text: number;
  /** For texts that begin like a formula: they stay texts when someone edits the cell. */
  readonly guarded: number;
  readonly link: number;
}

interface Offsets {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

function cellStyles({ font, fill, border }: Offsets): string[] {
  const xf = (f: number, paint: boolean, align: string, more = ""): string =>
    `<xf numFmtId="0" fontId="${font + f}" fillId="${paint ? fill : 0}" borderId="${border}" xfId="0" applyFont="1" ` +
    `applyFill="1" applyBorder="1" applyAlignment="1"${more}><alignment ${align} wrapText="1"/></xf>`;
  const centre = 'horizontal="center" vertical="center"';
  return [
    `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="0" xfId="0" applyFont="1"/>`,
    xf(2, false, centre),
    xf(1, true, centre),
    xf(2, false, 'vertical="top"'),
    xf(2, false, 'vertical="top"', ' quotePrefix="1"'),
    xf(3, false, 'vertical="top"'),
  ];
}

function numbered(first: number): FindingsStyles {
  const [title, legend, header, text, guarded, link] = [0, 1, 2, 3, 4, 5].map((n) => first + n) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return { title, legend, header, text, guarded, link };
}

export function addFindingsStyles(editor: PackageEditor, part: string): FindingsStyles {
  const append = (list: string, items: readonly string[], first: readonly string[]): number =>
    appendToList(editor, part, STYLES_ORDER, list, items, first);
  const font = append("fonts", FONTS, ["<font/>"]);
  const fill = append("fills", FILLS, ["<fill/>", '<fill><patternFill patternType="gray125"/></fill>']);
  const border = append("borders", BORDERS, ["<border/>"]);
  return numbered(append("cellXfs", cellStyles({ font, fill, border }), ["<xf/>"]));
}

/** Adds the formats of some severities; returns for each its number in the list. */
export function addMarkFormats(
  editor: PackageEditor,
  part: string,
  severities: readonly MarkSeverity[],
): ReadonlyMap<MarkSeverity, number> {
  if (severities.length === 0) return new Map();
  const first = appendToList(editor, part, STYLES_ORDER, "dxfs", severities.map(dxfOf));
  return new Map(severities.map((severity, i) => [severity, first + i]));
}

export const STYLES_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** A styles part with nothing but defaults, for workbooks that have none. */
export function plainStyles(mainNamespace: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<styleSheet xmlns="${mainNamespace}"><fonts count="1"><font><sz val="11"/>${FACE}</font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    '<cellXfs count="1"><xf xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/>' +
    "</cellStyles></styleSheet>"
  );
}
