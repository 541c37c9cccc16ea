/** The rows of a sheet that is made. */
import { address } from "../../src/workbook/address";
import type { SheetAppearance } from "../../src/workbook/appearance";
import { isCellError, type Cell, type CellValue, type Sheet } from "../../src/workbook/model";
import { eachCell } from "../../src/workbook/sheet";
import { cutText } from "../../src/workbook/cut-text";
import { TALLEST_ROW } from "../xlsx/excel-limits";
import { writtenValue } from "../xlsx/write-value";
import { formulaXml } from "./formula-xml";
import type { StylesWriter } from "./styles";

const FORMULA_STARTS = /^[=+\-@]/;
/** Errors that a cell may hold in a file; newer ones (#SPILL!) are stored with more than their name. */
const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);

/** The children of `<sheetData>`. */
export function rowsXml(sheet: Sheet, looks: SheetAppearance, styles: StylesWriter): string {
  const cells = new Map<number, Map<number, Cell>>();
  for (const cell of eachCell(sheet)) {
    const row = cells.get(cell.row);
    if (row) row.set(cell.col, cell);
    else cells.set(cell.row, new Map([[cell.col, cell]]));
  }
  const rows = inOrder(cells.keys(), looks.styles.keys(), looks.rowHeights.keys(), sheet.hiddenRows);
  const written = rows.map((row) => {
    const own = cells.get(row);
    const styled = looks.styles.get(row);
    const content = inOrder(own?.keys() ?? [], styled?.keys() ?? []).map((col) =>
      cellXml(row, col, own?.get(col), styled?.get(col), styles),
    );
    const attributes = heightOf(looks.rowHeights.get(row)) + (sheet.hiddenRows.has(row) ? ' hidden="1"' : "");
    return `<row r="${row + 1}"${attributes}>${content.join("")}</row>`;
  });
  return written.join("");
}

function inOrder(...lists: Iterable<number>[]): number[] {
  return [...new Set(lists.flatMap((list) => [...list]))].sort((a, b) => a - b);
}

function heightOf(height: number | undefined): string {
  if (height === undefined) return "";
  return ` ht="${Math.max(0, Math.min(TALLEST_ROW, height))}" customHeight="1"`;
}

function cellXml(
  row: number,
  col: number,
  cell: Cell | undefined,
  style: number | undefined,
  styles: StylesWriter,
): string {
  const formula = cell?.formula;
  const value = storable(cell?.value ?? null);
  const guarded = formula === undefined && typeof value === "string" && FORMULA_STARTS.test(value);
  const s = styles.cell(style, { numberFormat: cell?.numberFormat, guarded });
  const { type, content } = writtenValue(value, formula !== undefined);
  const open = `<c r="${address(row, col)}"${s === 0 ? "" : ` s="${s}"`}${type === "" ? "" : ` t="${type}"`}`;
  const inner = (formula === undefined ? "" : `<f>${formulaXml(formula)}</f>`) + content;
  return inner === "" ? `${open}/>` : `${open}>${inner}</c>`;
}

/** What Excel would take for damage is written as the nearest thing that it takes. */
function storable(value: CellValue): CellValue {
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  if (typeof value === "string") return cutText(value);
  if (isCellError(value)) return ERRORS.has(value.error) ? value : { error: "#VALUE!" };
  return value;
}
