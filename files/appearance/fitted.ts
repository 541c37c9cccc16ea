/** Looks for what brings none of its own: columns as wide as their texts, and the lines of a table where it is one. */
import {
  type Appearance,
  type Border,
  type CellStyle,
  PLAIN_SHEET,
  type SheetAppearance,
} from "../../src/workbook/appearance";
import { type CellValue, isCellError, type Sheet, type Workbook } from "../../src/workbook/model";
import { eachCell } from "../../src/workbook/sheet";
import { textWidth } from "../../src/workbook/text-size";

/** Wider texts flow over, or are read in the cell's editor. */
const WIDEST = 60;
/** So that neighbours do not touch. */
const MARGIN = 1;

/** What a table of a document may take: its texts wrap, and no neighbour is covered by them. */
const WIDEST_WRAPPED = 44;
/** Cells with lines; a hostile document spans more than anybody wants drawn. */
const MOST_RULED = 100_000;
const LINE: Border = { line: "thin", color: "#8C8C8C" };
const TABLE_CELL: CellStyle = {
  borders: { top: LINE, right: LINE, bottom: LINE, left: LINE },
  vertical: "center",
  wrap: true,
};

export function fittedAppearance(workbook: Workbook): Appearance {
  return { styles: [], sheets: workbook.sheets.map((sheet) => fitted(sheet, WIDEST)) };
}

/** Of the tables of a document: every cell has its lines, those that hold nothing too. */
export function tableAppearance(workbook: Workbook): Appearance {
  const sheets = workbook.sheets.map((sheet) => ({
    ...fitted(sheet, WIDEST_WRAPPED),
    styles: new Map(
      Array.from({ length: ruledRows(sheet) }, (_, row) => [
        row,
        new Map(Array.from({ length: sheet.columnCount }, (__, col) => [col, 0])),
      ]),
    ),
  }));
  return { styles: [TABLE_CELL], sheets };
}

const ruledRows = ({ rowCount, columnCount }: Sheet): number =>
  Math.min(rowCount, Math.floor(MOST_RULED / Math.max(columnCount, 1)));

function fitted(sheet: Sheet, widest: number): SheetAppearance {
  const columnWidths = new Map<number, number>();
  // A text over several columns says nothing of how wide one of them is.
  const across = new Set(
    sheet.merges.filter(({ left, right }) => right > left).map(({ top, left }) => `${top},${left}`),
  );
  for (const { row, col, value } of eachCell(sheet)) {
    if (across.has(`${row},${col}`)) continue;
    const width = Math.min(widest, widthOf(value) + MARGIN);
    if (width > (columnWidths.get(col) ?? PLAIN_SHEET.defaultColumnWidth)) columnWidths.set(col, width);
  }
  return { ...PLAIN_SHEET, columnWidths };
}

/** Of the longest line, in characters of the standard font. */
function widthOf(value: CellValue): number {
  if (value === null) return 0;
  const text = isCellError(value) ? value.error : String(value);
  return Math.max(
    ...text
      .slice(0, MOST_READ)
      .split(/\r\n?|\n/)
      .map(textWidth),
  );
}

/** Enough to know that a text is as wide as columns get. */
const MOST_READ = 1_000;
