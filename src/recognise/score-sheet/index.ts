/** Every score sheet of a worksheet, from top to bottom; they never overlap. */
import type { Grid } from "../grid";
import type { RawScoreSheet } from "../types";
import { columnOfNames, findColumns, type KnownNames } from "./columns";
import { bodyRows, headerAbove, headerAt, type Header } from "./header";
import { readScoreSheet } from "./read";

/** The header as long as it may be; a shorter one where its last rows turn out to be indicators. */
function readBelow(grid: Grid, header: Header, known: KnownNames): RawScoreSheet | null {
  const found = findColumns(grid, header, bodyRows(grid, header), known);
  if (!found) return null;
  const sheet = readScoreSheet(grid, header, found);
  return sheet.indicators.length > 0 ? sheet : null;
}

export function findScoreSheets(grid: Grid, known: KnownNames): RawScoreSheet[] {
  const sheets: RawScoreSheet[] = [];
  for (let row = 0; row < grid.rowCount; row++) {
    const header = headerAt(grid, row, known.isIndicator);
    const sheet = header && readBelow(grid, header, known);
    if (!sheet) continue;
    sheets.push(sheet);
    row = Math.max(sheet.range.bottom, row);
  }
  return sheets.length > 0 ? sheets : withoutHeader(grid, known);
}

/** Where headings say nothing that we know: the names of known indicators, and the numbers beside them. */
function withoutHeader(grid: Grid, known: KnownNames): RawScoreSheet[] {
  const rows = Array.from({ length: grid.rowCount }, (_, row) => row);
  const col = columnOfNames(grid, rows, known);
  const first =
    col === null ? undefined : rows.find((row) => known.isIndicator(grid.own(row, col)?.text ?? ""));
  if (first === undefined) return [];
  const sheet = readBelow(grid, headerAbove(grid, first), known);
  return sheet ? [sheet] : [];
}

export type { KnownNames } from "./columns";
