/** Formulas as files store them, turned into what Excel shows. */
import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from "../../src/workbook/address";
import { showOwnFunctions } from "../../src/workbook/own-functions";

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

/** A formula as it reads in a cell that is so many rows and columns from its own. */
export type MovedFormula = (rows: number, columns: number) => string;

/** A shared formula: taken apart once, put together for each of its cells with the relative references moved. */
export function sharedFormula(formula: string): MovedFormula {
  const pieces: (string | MovedFormula)[] = [];
  let end = 0;
  for (const match of formula.matchAll(PIECES)) {
    const moved = reference(match);
    if (!moved) continue;
    pieces.push(formula.slice(end, match.index), moved);
    end = match.index + match[0].length;
  }
  pieces.push(formula.slice(end));
  return (rows, columns) => {
    if (rows === 0 && columns === 0) return formula;
    return pieces.map((piece) => (typeof piece === "string" ? piece : piece(rows, columns))).join("");
  };
}

/** Null for a piece that is left alone. */
function reference([whole, ...groups]: RegExpExecArray): MovedFormula | null {
  const [d1, col1, d2, col2, d3, row1, d4, row2, d5, col, d6, row] = groups;
  if (col1 !== undefined)
    return (_, by) => join(whole, moveColumn(d1!, col1, by), moveColumn(d2!, col2!, by), ":");
  if (row1 !== undefined) return (by) => join(whole, moveRow(d3!, row1, by), moveRow(d4!, row2!, by), ":");
  if (col === undefined) return null;
  return (rows, columns) => join(whole, moveColumn(d5!, col, columns), moveRow(d6!, row!, rows), "");
}

const STORED_NAMES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?:_xlfn\.|_xlws\.|_xlpm\.)+/gi;

/**
 * Function names as the user sees them: the marks of newer functions are dropped (_xlfn.XLOOKUP), and the product's
 * own functions get their dot back (_xldudf_PERF_X → PERF.X).
 */
export function displayFormula(stored: string): string {
  if (!stored.includes("_xl")) return stored;
  return showOwnFunctions(stored.replace(STORED_NAMES, (piece) => (/^["']/.test(piece) ? piece : "")));
}
