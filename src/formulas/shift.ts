/** Formulas moved to another cell: their relative references move along. */
import { columnName, MAX_COLUMNS, MAX_ROWS } from "../workbook/address";
import { parseCorner } from "./references";
import { tokenize } from "./tokenize";

/** One end of a reference moved; null when it falls off the sheet. */
function shiftCorner(text: string, rows: number, columns: number): string | null {
  const corner = parseCorner(text);
  if (!corner) return text;
  let moved = "";
  if (corner.col !== null) {
    const col = corner.colFixed ? corner.col : corner.col + columns;
    if (col < 0 || col >= MAX_COLUMNS) return null;
    moved += (corner.colFixed ? "$" : "") + columnName(col);
  }
  if (corner.row !== null) {
    const row = corner.rowFixed ? corner.row : corner.row + rows;
    if (row < 0 || row >= MAX_ROWS) return null;
    moved += (corner.rowFixed ? "$" : "") + String(row + 1);
  }
  return moved;
}

/** The text of a "reference" token moved by so many rows and columns; its sheet stays. */
export function shiftReference(text: string, rows: number, columns: number): string {
  const from = text.lastIndexOf("!") + 1;
  const corners = text
    .slice(from)
    .split(":")
    .map((corner) => shiftCorner(corner, rows, columns));
  return text.slice(0, from) + (corners.includes(null) ? "#REF!" : corners.join(":"));
}

/**
 * Moves a formula's relative references by so many rows and columns, as copying the cell does; a reference that leaves
 * the sheet becomes #REF!. Texts, names, tables and references with $ stay as they are.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return tokenize(formula)
    .map(({ kind, text }) => (kind === "reference" ? shiftReference(text, rows, columns) : text))
    .join("");
}
