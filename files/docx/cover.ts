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
import type { Cover, Run } from "../../src/papers/document";
import { linesOf } from "../../src/workbook/text-size";
import { SIZE, STYLE } from "./looks";
import { NO_BORDERS, textRuns } from "./tables";

/** In twips. */
const ABOVE_TITLE = 1500;
const ABOVE_FIELDS = 1700;
const LEAST_ABOVE = 200;
/** With these heights above them so much of a title and of the five fields stands on the first page. */
const TITLE_LINES = 3;
const LINE_HEIGHT = { title: 720, field: 440 } as const;
/** Chinese characters in a line, in their sizes. */
const IN_LINE = { title: 17, field: 15 } as const;
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

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
const linesIn = (runs: readonly Run[], inLine: number) =>
  linesOf(runs.map(({ text }) => text).join(""), 2 * inLine);

/** What a long name takes in title and field, the blanks above them give. */
function blanks({ title, fields }: Cover): { readonly title: number; readonly fields: number } {
  const titleLines = sum(title.map((runs) => linesIn(runs, IN_LINE.title)));
  const fieldLines = sum(fields.map(({ runs }) => linesIn(runs, IN_LINE.field) - 1));
  const taken = Math.max(0, titleLines - TITLE_LINES) * LINE_HEIGHT.title + fieldLines * LINE_HEIGHT.field;
  const left = (height: number) => Math.max(LEAST_ABOVE, height - taken / 2);
  return { title: left(ABOVE_TITLE), fields: left(ABOVE_FIELDS) };
}

export function coverElements(cover: Cover): (Paragraph | Table)[] {
  const { title, fields } = cover;
  const above = blanks(cover);
  return [
    new Paragraph({ style: STYLE.small, spacing: { before: above.title } }),
    ...title.map((runs) => new Paragraph({ style: STYLE.coverTitle, children: textRuns(runs) })),
    new Paragraph({ style: STYLE.small, spacing: { before: above.fields } }),
    new Table({
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      width: { size: WIDTHS.label + WIDTHS.value, type: WidthType.DXA },
      columnWidths: [WIDTHS.label, WIDTHS.value],
      rows: fields.map(fieldRow),
    }),
  ];
}
