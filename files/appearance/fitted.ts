/** Looks for what brings none of its own: columns as wide as their texts. */
import { type Appearance, PLAIN_SHEET, type SheetAppearance } from "../../src/workbook/appearance";
import { type CellValue, isCellError, type Sheet, type Workbook } from "../../src/workbook/model";
import { eachCell } from "../../src/workbook/sheet";
import { textWidth } from "../../src/workbook/text-size";

/** Wider texts flow over, or are read in the cell's editor. */
const WIDEST = 60;
/** So that neighbours do not touch. */
const MARGIN = 1;

export function fittedAppearance(workbook: Workbook): Appearance {
  return { styles: [], sheets: workbook.sheets.map(fitted) };
}

function fitted(sheet: Sheet): SheetAppearance {
  const columnWidths = new Map<number, number>();
  // A text over several columns says nothing of how wide one of them is.
  const across = new Set(
    sheet.merges.filter(({ left, right }) => right > left).map(({ top, left }) => `${top},${left}`),
  );
  for (const { row, col, value } of eachCell(sheet)) {
    if (across.has(`${row},${col}`)) continue;
    const width = Math.min(WIDEST, widthOf(value) + MARGIN);
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
