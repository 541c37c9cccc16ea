/** The text of a findings sheet: title, legend, table. */
import { address, columnName, quoteSheetName } from "../../src/workbook/address";
import type { FindingsCell, FindingsTable, Mark, MarkSeverity } from "../mark-plan";
import { escapeAttribute, escapeXml } from "../package/xml-scan";
import { cutText, LONGEST_TEXT, TALLEST_ROW } from "../xlsx/excel-limits";
import { escapeText } from "../xlsx/text";
import { markFormats } from "./conditional-formats";
import type { FindingsStyles } from "./styles";

const TITLE_ROW = 0;
const LEGEND_ROW = 1;
const HEADER_ROW = 2;
const LINE_HEIGHT = 15;
/** Fonts differ between machines: a line may hold less than the width says. */
const ROOM = 0.88;
const FORMULA_STARTS = /^\s*[=+\-@]/;

/** Texts are always written as inline texts, never where a formula could be. */
function textCell(row: number, col: number, style: number, text: string): string {
  const content = escapeXml(escapeText(cutText(text.trim(), LONGEST_TEXT)));
  return `<c r="${address(row, col)}" s="${style}" t="inlineStr"><is><t>${content}</t></is></c>`;
}

function tableCell(row: number, col: number, styles: FindingsStyles, cell: FindingsCell): string {
  if (typeof cell === "number" && Number.isFinite(cell)) {
    return `<c r="${address(row, col)}" s="${styles.text}"><v>${cell}</v></c>`;
  }
  if (cell === null || typeof cell === "number") return `<c r="${address(row, col)}" s="${styles.text}"/>`;
  if (typeof cell === "object") return textCell(row, col, styles.link, cell.text);
  return textCell(row, col, FORMULA_STARTS.test(cell) ? styles.guarded : styles.text, cell);
}

function rowOf(row: number, cells: readonly string[], height?: number): string {
  const ht = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
  return `<row r="${row + 1}"${ht}>${cells.join("")}</row>`;
}

/** How many columns of half-width characters a text takes: a Chinese character takes two. */
function displayWidth(text: string): number {
  let width = 0;
  for (const ch of text) width += ch.codePointAt(0)! < 0x2e80 ? 1 : 2;
  return width;
}

/** A height that shows every wrapped line: programs do not fit the rows of a sheet that they did not write. */
function fittingHeight(cells: readonly FindingsCell[], columns: FindingsTable["columns"]): number {
  const lines = cells.map((cell, col) => {
    if (typeof cell !== "string") return 1;
    const room = Math.max(1, (columns[col]?.width ?? 8) * ROOM);
    return cell
      .split("\n")
      .reduce((total, line) => total + Math.max(1, Math.ceil(displayWidth(line) / room)), 0);
  });
  return Math.min(TALLEST_ROW, Math.max(...lines, 1) * LINE_HEIGHT + 2);
}

function hyperlink(row: number, col: number, cell: FindingsCell): string {
  if (cell === null || typeof cell !== "object") return "";
  const location = escapeAttribute(`${quoteSheetName(cell.sheet)}!${cell.address}`);
  return `<hyperlink ref="${address(row, col)}" location="${location}" display="${escapeAttribute(escapeText(cell.text))}"/>`;
}

export function findingsSheetXml(
  table: FindingsTable,
  styles: FindingsStyles,
  formats: ReadonlyMap<MarkSeverity, number>,
  mainNamespace: string,
): string {
  const { title, legend, columns, rows } = table;
  const lastRow = HEADER_ROW + rows.length;
  const lastColumn = Math.max(columns.length, legend.length, 1) - 1;
  const marks: Mark[] = legend.map(({ severity }, col) => ({ address: address(LEGEND_ROW, col), severity }));
  rows.forEach(({ severity }, i) => {
    if (severity !== undefined) marks.push({ address: address(HEADER_ROW + 1 + i, 0), severity });
  });
  const cols = columns.map(
    ({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const links = rows.map((row, i) =>
    row.cells.map((cell, col) => hyperlink(HEADER_ROW + 1 + i, col, cell)).join(""),
  );
  const data = [
    rowOf(TITLE_ROW, [textCell(TITLE_ROW, 0, styles.title, title)], 24),
    rowOf(
      LEGEND_ROW,
      legend.map(({ label }, col) => textCell(LEGEND_ROW, col, styles.legend, label)),
    ),
    rowOf(
      HEADER_ROW,
      columns.map(({ header }, col) => textCell(HEADER_ROW, col, styles.header, header)),
    ),
    ...rows.map(({ cells }, i) =>
      rowOf(
        HEADER_ROW + 1 + i,
        cells.map((cell, col) => tableCell(HEADER_ROW + 1 + i, col, styles, cell)),
        fittingHeight(cells, columns),
      ),
    ),
  ];
  const hyperlinks = links.join("");
  const below = `A${HEADER_ROW + 2}`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${mainNamespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<dimension ref="A1:${address(lastRow, lastColumn)}"/>` +
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="${HEADER_ROW + 1}" topLeftCell="${below}" ` +
    `activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    (cols.length > 0 ? `<cols>${cols.join("")}</cols>` : "") +
    `<sheetData>${data.join("")}</sheetData>` +
    (rows.length > 0 && columns.length > 0
      ? `<autoFilter ref="A${HEADER_ROW + 1}:${columnName(columns.length - 1)}${lastRow + 1}"/>`
      : "") +
    markFormats(marks, formats, 1) +
    (hyperlinks === "" ? "" : `<hyperlinks>${hyperlinks}</hyperlinks>`) +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}
