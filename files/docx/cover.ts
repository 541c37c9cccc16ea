/** The first page of a paper: its title in lines, and below it what is filled in by hand. */
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import type { Cover } from "../../src/papers/document";
import { SIZE, STYLE } from "./looks";
import { NO_BORDERS, textRuns } from "./tables";

/** In twips; a title of four lines leaves the five fields on the first page. */
const ABOVE_TITLE = 1500;
const ABOVE_FIELDS = 1700;
const FIELD_HEIGHT = 760;
const WIDTHS = { label: 2900, value: 5300 } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" };

function fieldRow({ label, runs }: Cover["fields"][number]): TableRow {
  const cell = (width: number, children: TextRun[], alignment: "right" | "left", line: boolean) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlign.BOTTOM,
      borders: line ? { ...NO_BORDERS, bottom: LINE } : NO_BORDERS,
      children: [new Paragraph({ style: STYLE.cell, alignment, children })],
    });
  return new TableRow({
    cantSplit: true,
    height: { value: FIELD_HEIGHT, rule: HeightRule.ATLEAST },
    children: [
      cell(WIDTHS.label, [new TextRun({ text: `${label}：`, size: SIZE.three })], "right", false),
      cell(WIDTHS.value, textRuns(runs, { size: SIZE.three }), "left", true),
    ],
  });
}

export function coverElements({ title, fields }: Cover): (Paragraph | Table)[] {
  return [
    new Paragraph({ style: STYLE.small, spacing: { before: ABOVE_TITLE } }),
    ...title.map((runs) => new Paragraph({ style: STYLE.coverTitle, children: textRuns(runs) })),
    new Paragraph({ style: STYLE.small, spacing: { before: ABOVE_FIELDS } }),
    new Table({
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      width: { size: WIDTHS.label + WIDTHS.value, type: WidthType.DXA },
      columnWidths: [WIDTHS.label, WIDTHS.value],
      rows: fields.map(fieldRow),
    }),
  ];
}
