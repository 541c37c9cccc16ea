/** Formulas as files store them, turned into what Excel shows. */
import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from "../../src/workbook/address";

/**
 * The pieces of a formula that matter here, tried in this order: what must be left alone (texts, quoted sheet names,
 * table references, error values, names and functions), then areas of whole columns or rows, then cells.
 */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|#[A-Z0-9/]+[!?]?|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!])|(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!])|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?/gu;

const OFF_SHEET = "#REF!";

function moveColumn(dollar: string, name: string, by: number): string | null {
  if (dollar) return `$${name}`;
  const from = columnIndex(name);
  if (from === null) return null;
  const to = from + by;
  return to >= 0 && to < MAX_COLUMNS ? columnName(to) : OFF_SHEET;
}

function moveRow(dollar: string, row: string, by: number): string | null {
  if (dollar) return `$${row}`;
  const to = Number(row) + by;
  return to >= 1 && to <= MAX_ROWS ? String(to) : OFF_SHEET;
}

/** A pair of moved ends, or #REF! when one fell off the sheet, or the text as it was when it is no reference. */
function join(whole: string, a: string | null, b: string | null, between: string): string {
  if (a === null || b === null) return whole;
  return a === OFF_SHEET || b === OFF_SHEET ? OFF_SHEET : `${a}${between}${b}`;
}

/** Moves the relative references of a shared formula from the cell that holds it to another one. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PIECES, (whole: string, ...groups: (string | undefined)[]) => {
    const [d1, col1, d2, col2, d3, row1, d4, row2, d5, col, d6, row] = groups;
    if (col1 !== undefined)
      return join(whole, moveColumn(d1!, col1, columns), moveColumn(d2!, col2!, columns), ":");
    if (row1 !== undefined) return join(whole, moveRow(d3!, row1, rows), moveRow(d4!, row2!, rows), ":");
    if (col !== undefined) return join(whole, moveColumn(d5!, col, columns), moveRow(d6!, row!, rows), "");
    return whole;
  });
}

const STORED_NAMES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xldudf_PERF_|(?:_xlfn\.|_xlws\.|_xlpm\.)+/gi;

/**
 * Function names as the user sees them: the marks of newer functions are dropped (_xlfn.XLOOKUP), and the product's
 * own functions get their dot back (_xldudf_PERF_X → PERF.X).
 */
export function displayFormula(stored: string): string {
  if (!stored.includes("_xl")) return stored;
  return stored.replace(STORED_NAMES, (piece) => {
    if (piece.startsWith('"') || piece.startsWith("'")) return piece;
    return piece.toLowerCase() === "_xldudf_perf_" ? "PERF." : "";
  });
}
