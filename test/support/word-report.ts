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
  type IRunOptions,
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

export function wordTable(sheet: Sheet, from = 0, to = sheet.rowCount): Table {
  const rows = Array.from(
    { length: to - from },
    (_, i) => new TableRow({ children: cellsOf(sheet, from + i) }),
  );
  return new Table({ rows, columnWidths: Array<number>(sheet.columnCount).fill(1_200) });
}

export interface Chapter {
  readonly heading: string;
  readonly paragraphs: readonly (string | readonly IRunOptions[])[];
}

export function wordChapter({ heading, paragraphs }: Chapter): Paragraph[] {
  return [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
    ...paragraphs.map((text) => new Paragraph(typeof text === "string" ? text : { text: "" })),
  ];
}

export async function packed(children: readonly (Paragraph | Table)[]): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [...children] }] })));
}

/** @param title the report's first line; the sheets follow the chapters, each under its name as caption */
export async function wordReport(
  title: string,
  workbook: Workbook,
  chapters: readonly Chapter[] = [],
): Promise<Uint8Array> {
  return packed([
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    ...chapters.flatMap(wordChapter),
    ...workbook.sheets.flatMap((sheet) => [new Paragraph(sheet.name), wordTable(sheet), new Paragraph("")]),
  ]);
}
