/** Tables of a paper, and its chart: a picture of bars over a row of their names and figures. */
import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
} from "docx";
import type { BarChart, PaperCell, PaperColumn, PaperTable, Run } from "../../src/papers/document";
import { BARS_SHAPE, barsPng, SCHEDULED_COLOUR, VALUE_COLOUR } from "./bars";
import { FONT, PICTURE_WIDTH, STYLE, TEXT_WIDTH } from "./looks";

/** What a person must write is yellow, what must be checked is red. */
export function textRuns(runs: readonly Run[], format: { readonly bold?: boolean } = {}): TextRun[] {
  return runs.flatMap(({ text, mark }) =>
    text.split("\n").map(
      (line, index) =>
        new TextRun({
          text: line,
          break: index === 0 ? 0 : 1,
          ...format,
          ...(mark === "fill" ? { highlight: "yellow" as const } : {}),
          ...(mark === "check" ? { color: "C00000" } : {}),
        }),
    ),
  );
}

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };
const MARGINS = { top: 30, bottom: 30, left: 70, right: 70 };

/** A table of no more rows stays on one page. */
const LONGEST_WHOLE = 8;

function widthsOf(columns: readonly PaperColumn[]): number[] {
  const all = columns.reduce((total, { width }) => total + width, 0);
  return columns.map(({ width }) => Math.floor((width / all) * TEXT_WIDTH));
}

function alignment({ align }: PaperColumn) {
  return align === "center" ? AlignmentType.CENTER : AlignmentType.LEFT;
}

function headerCell(column: PaperColumn, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: MARGINS,
    verticalAlign: VerticalAlign.CENTER,
    shading: { fill: "EDEDED" },
    children: [
      new Paragraph({
        style: STYLE.cell,
        alignment: AlignmentType.CENTER,
        keepNext: true,
        children: [new TextRun({ text: column.header, font: FONT.heading })],
      }),
    ],
  });
}

/** null: the cell above goes on. */
function bodyCell(cell: PaperCell | null, column: PaperColumn, width: number, keepNext: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: MARGINS,
    verticalAlign: VerticalAlign.CENTER,
    ...(cell === null ? { verticalMerge: VerticalMergeType.CONTINUE } : {}),
    ...(cell?.rows === undefined ? {} : { verticalMerge: VerticalMergeType.RESTART }),
    children: [
      new Paragraph({
        style: STYLE.cell,
        alignment: alignment(column),
        keepNext,
        children: textRuns(cell?.runs ?? [], cell?.strong ? { bold: true } : {}),
      }),
    ],
  });
}

function table({ columns, rows }: PaperTable): Table {
  const widths = widthsOf(columns);
  const isShort = rows.length <= LONGEST_WHOLE;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, index) => headerCell(column, widths[index]!)),
      }),
      ...rows.map(
        (cells, at) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((cell, index) =>
              bodyCell(cell, columns[index]!, widths[index]!, isShort && at < rows.length - 1),
            ),
          }),
      ),
    ],
  });
}

export function tableBlocks(paper: PaperTable): (Paragraph | Table)[] {
  const line = (text: string, style: string, rest: object = {}) =>
    text === "" ? [] : [new Paragraph({ style, ...rest, children: [new TextRun(text)] })];
  return [
    ...line(paper.caption, STYLE.caption),
    ...line(paper.unit, STYLE.small, { alignment: AlignmentType.RIGHT, keepNext: true }),
    table(paper),
    // Word joins tables that touch; the paragraph also keeps the text off the table.
    new Paragraph({ style: STYLE.small }),
  ];
}

function legend({ legend: names }: BarChart): Paragraph {
  const sign = (colour: string) => new TextRun({ text: "■", color: colour.slice(1) });
  return new Paragraph({
    style: STYLE.small,
    alignment: AlignmentType.CENTER,
    children: [
      sign(VALUE_COLOUR),
      new TextRun(`${names.value}　　`),
      sign(SCHEDULED_COLOUR),
      new TextRun(names.scheduled),
    ],
  });
}

/**
 * The labels stand in cells as wide as the bars' parts of the picture.
 *
 * @param number of the picture in its document; the library's own count goes on from document to document
 */
export function chartBlocks(chart: BarChart, number: number): (Paragraph | Table)[] {
  const { bars, caption } = chart;
  const width = Math.floor(TEXT_WIDTH / bars.length);
  const picture = new ImageRun({
    type: "png",
    data: barsPng(chart),
    transformation: { width: PICTURE_WIDTH, height: Math.round(PICTURE_WIDTH * BARS_SHAPE) },
    altText: {
      title: caption,
      description: bars.map(({ labels }) => labels.join(" ")).join("；"),
      name: caption,
      id: String(number),
    },
  });
  const noMargins = { top: 0, bottom: 0, left: 0, right: 0 };
  const bordered = { borders: NO_BORDERS, margins: noMargins };
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: width * bars.length, type: WidthType.DXA },
      columnWidths: bars.map(() => width),
      rows: [
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              ...bordered,
              columnSpan: bars.length,
              children: [
                new Paragraph({
                  keepNext: true,
                  spacing: { before: 0, after: 0 },
                  children: [picture],
                }),
              ],
            }),
          ],
        }),
        new TableRow({
          cantSplit: true,
          children: bars.map(
            ({ labels }) =>
              new TableCell({
                ...bordered,
                width: { size: width, type: WidthType.DXA },
                children: labels.map(
                  (text) =>
                    new Paragraph({
                      style: STYLE.small,
                      alignment: AlignmentType.CENTER,
                      keepNext: true,
                      children: [new TextRun(text)],
                    }),
                ),
              }),
          ),
        }),
      ],
    }),
    legend(chart),
    new Paragraph({ style: STYLE.caption, children: [new TextRun(caption)] }),
  ];
}
