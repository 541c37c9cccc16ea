/** A workbook written as a Word report, as departments send it in: each sheet a table under its caption. */
import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  VerticalMergeType,
} from "docx";
import { groupedNumber } from "../../src/facts/format";
import { decimal } from "../../src/decimal";
import type { Cell, Sheet, Workbook } from "../../src/workbook/model";
import { readNumberFormat } from "../../src/workbook/number-format";
import { cellAt } from "../../src/workbook/sheet";

/** A number as its format prints it. */
function printed({ value, numberFormat }: Cell): string {
  if (typeof value !== "number") return typeof value === "string" ? value : "";
  const { decimals, percent } = readNumberFormat(numberFormat);
  const number = decimal(value).times(percent ? 100 : 1);
  const text = decimals === null ? number.toString() : groupedNumber(number, decimals);
  return percent ? `${text}%` : text;
}

const lines = (text: string) => text.split("\n").map((line) => new Paragraph(line));

function cellsOf(sheet: Sheet, row: number): TableCell[] {
  const cells: TableCell[] = [];
  for (let col = 0; col < sheet.columnCount; col++) {
    const merge = sheet.merges.find(
      (m) => m.top <= row && m.bottom >= row && m.left <= col && m.right >= col,
    );
    const cell = cellAt(sheet, row, col);
    const columnSpan = merge ? merge.right - merge.left + 1 : 1;
    const covered = merge !== undefined && merge.top < row;
    const verticalMerge =
      merge === undefined || merge.top === merge.bottom
        ? undefined
        : covered
          ? VerticalMergeType.CONTINUE
          : VerticalMergeType.RESTART;
    cells.push(
      new TableCell({
        children: lines(cell && !covered ? printed(cell) : ""),
        columnSpan,
        ...(verticalMerge && { verticalMerge }),
      }),
    );
    col += columnSpan - 1;
  }
  return cells;
}

function wordTable(sheet: Sheet, from = 0, to = sheet.rowCount): Table {
  const rows = Array.from(
    { length: to - from },
    (_, i) => new TableRow({ children: cellsOf(sheet, from + i) }),
  );
  return new Table({ rows, columnWidths: Array<number>(sheet.columnCount).fill(1_200) });
}

export interface Chapter {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

function wordChapter({ heading, paragraphs }: Chapter): Paragraph[] {
  return [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
    ...paragraphs.map((text) => new Paragraph(text)),
  ];
}

async function packed(children: readonly (Paragraph | Table)[]): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [...children] }] })));
}

/** Rows at the top that hold one text each: a title, the unit line. */
function headRows(sheet: Sheet): number {
  let row = 0;
  const texts = () =>
    Array.from({ length: sheet.columnCount }, (_, col) => cellAt(sheet, row, col)?.value ?? null);
  while (row < sheet.rowCount && texts().filter((value) => value !== null).length === 1) row++;
  return row;
}

function withCaption(sheet: Sheet): (Paragraph | Table)[] {
  const from = headRows(sheet);
  const head = Array.from({ length: from }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_, col) => cellAt(sheet, row, col)).find(
      (cell) => cell?.value,
    ),
  );
  return [
    ...(head.length > 0 ? head.map((cell) => new Paragraph(printed(cell!))) : [new Paragraph(sheet.name)]),
    wordTable(sheet, from),
    new Paragraph(""),
  ];
}

export interface WordReportOptions {
  readonly chapters?: readonly Chapter[];
  /** Titles and unit lines stand above the tables, as in most reports, and not in their first rows. */
  readonly captions?: boolean;
}

/** @param title the report's first line; the sheets follow the chapters */
export async function wordReport(
  title: string,
  workbook: Workbook,
  { chapters = [], captions = false }: WordReportOptions = {},
): Promise<Uint8Array> {
  return packed([
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    ...chapters.flatMap(wordChapter),
    ...workbook.sheets.flatMap((sheet) =>
      captions ? withCaption(sheet) : [new Paragraph(sheet.name), wordTable(sheet), new Paragraph("")],
    ),
  ]);
}
