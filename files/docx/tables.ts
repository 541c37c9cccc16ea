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
import { FONT, PICTURE_WIDTH, SIZE, STYLE, TEXT_WIDTH } from "./looks";

/** What a person must write is yellow, what must be checked is red. */
export function textRuns(
  runs: readonly Run[],
  format: { readonly bold?: boolean; readonly size?: number; readonly font?: typeof FONT.heading } = {},
): TextRun[] {
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
export const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };
const MARGINS = { top: 30, bottom: 30, left: 70, right: 70 };

/** A table of no more rows stays on one page. */
const LONGEST_WHOLE = 8;
const LAST_TOGETHER = 4;
/** Rows under one merged cell stay together, where it covers no more of them: its name is not cut in two. */
const LONGEST_GROUP = 6;
/** Sizes of type are in half points. */
const TWIPS_PER_HALF_POINT = 10;

/** Of a digit or letter, as a share of the type's size; those of the body's font are narrower. */
const LETTER = 0.55;

/** Figures that ask for more of the width leave the other columns too little: they are broken after all. */
const MOST_FOR_FIGURES = 0.8;

/**
 * By the columns' shares of the width, after those that would break a figure have got what it needs.
 *
 * @param letter in twips
 */
function widthsOf(columns: readonly PaperColumn[], width: number, letter: number): number[] {
  const needs = columns.map(({ least = 0 }) => Math.ceil(least * letter) + MARGINS.left + MARGINS.right);
  const shares = (open: readonly PaperColumn[], room: number) => {
    const all = open.reduce((total, column) => total + column.width, 0);
    return (column: PaperColumn) => Math.floor((column.width / all) * room);
  };
  const byShare = shares(columns, width);
  const isTight = columns.map((column, at) => byShare(column) < needs[at]!);
  const taken = needs.reduce((sum, need, at) => sum + (isTight[at] ? need : 0), 0);
  if (taken > width * MOST_FOR_FIGURES) return columns.map(byShare);
  const ofRest = shares(
    columns.filter((_, at) => !isTight[at]),
    width - taken,
  );
  return columns.map((column, at) => (isTight[at] ? needs[at]! : ofRest(column)));
}

function alignment({ align }: PaperColumn) {
  return align === "center" ? AlignmentType.CENTER : AlignmentType.LEFT;
}

interface CellFormat {
  readonly width: number;
  readonly style: string;
  readonly align: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly isHead: boolean;
  readonly keepNext: boolean;
  /** The cell above goes on. */
  readonly goesOn: boolean;
}

function tableCell(cell: PaperCell, format: CellFormat): TableCell {
  const { isHead, goesOn } = format;
  return new TableCell({
    width: { size: format.width, type: WidthType.DXA },
    margins: MARGINS,
    verticalAlign: VerticalAlign.CENTER,
    ...(isHead ? { shading: { fill: "EDEDED" } } : {}),
    ...(cell.columns === undefined ? {} : { columnSpan: cell.columns }),
    ...(goesOn
      ? { verticalMerge: VerticalMergeType.CONTINUE }
      : cell.rows === undefined
        ? {}
        : { verticalMerge: VerticalMergeType.RESTART }),
    children: [
      new Paragraph({
        style: format.style,
        alignment: format.align,
        keepNext: format.keepNext,
        children: textRuns(goesOn ? [] : cell.runs, {
          ...(cell.strong ? { bold: true } : {}),
          ...(isHead ? { font: FONT.heading } : {}),
        }),
      }),
    ],
  });
}

/** Headers of columns as the first row, where the table has no head of its own. */
function withHead({ columns, rows, headRows }: PaperTable) {
  if (headRows !== undefined) return { rows, head: headRows };
  return { rows: [columns.map(({ header }): PaperCell => ({ runs: [{ text: header }] })), ...rows], head: 1 };
}

/** Those whose next row stands beside the same merged cell. */
function rowsInGroups(rows: PaperTable["rows"]): ReadonlySet<number> {
  const inGroup = new Set<number>();
  rows.forEach((cells, at) => {
    for (const cell of cells) {
      const covered = cell?.rows ?? 1;
      for (let row = at; covered <= LONGEST_GROUP && row < at + covered - 1; row++) inGroup.add(row);
    }
  });
  return inGroup;
}

function table(paper: PaperTable, fullWidth: number): Table {
  const { columns } = paper;
  const size = paper.isSmall ? SIZE.smallFive : SIZE.five;
  const widths = widthsOf(columns, fullWidth, size * TWIPS_PER_HALF_POINT * LETTER);
  const { rows, head } = withHead(paper);
  // A short table stays on one page; of a long one, no page holds only the last rows (total, grade).
  const keptFrom = rows.length - head <= LONGEST_WHOLE ? 0 : rows.length - LAST_TOGETHER;
  const isKept = (at: number) => !paper.mayBreak && at >= keptFrom && at < rows.length - 1;
  const inGroup = rowsInGroups(rows);
  /** By column, the cell that reaches down into the rows below, and for how many of them. */
  const open = new Map<number, { readonly cell: PaperCell; left: number }>();
  const cellsOf = (cells: (typeof rows)[number], at: number): TableCell[] => {
    const made: TableCell[] = [];
    for (let index = 0; index < columns.length;) {
      const own = cells[index];
      const above = own ? undefined : open.get(index);
      const cell = own ?? above?.cell ?? { runs: [] };
      if (above && --above.left === 0) open.delete(index);
      if (own?.rows !== undefined && own.rows > 1) open.set(index, { cell: own, left: own.rows - 1 });
      const span = cell.columns ?? 1;
      made.push(
        tableCell(cell, {
          width: widths.slice(index, index + span).reduce((sum, width) => sum + width, 0),
          style: paper.isSmall ? STYLE.smallCell : STYLE.cell,
          align: at < head ? AlignmentType.CENTER : alignment(columns[index]!),
          isHead: at < head,
          keepNext: at < head || isKept(at) || inGroup.has(at),
          goesOn: above !== undefined,
        }),
      );
      index += span;
    }
    return made;
  };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: fullWidth, type: WidthType.DXA },
    columnWidths: widths,
    rows: rows.map(
      (cells, at) => new TableRow({ tableHeader: at < head, cantSplit: true, children: cellsOf(cells, at) }),
    ),
  });
}

/** @param width of the text on the page, in twips */
export function tableBlocks(paper: PaperTable, width: number): (Paragraph | Table)[] {
  const line = (text: string, style: string, rest: object = {}) =>
    text === "" ? [] : [new Paragraph({ style, ...rest, children: [new TextRun(text)] })];
  return [
    ...line(paper.caption, STYLE.caption),
    ...line(paper.unit, STYLE.small, { alignment: AlignmentType.RIGHT, keepNext: true }),
    table(paper, width),
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
