/** Every score sheet of a worksheet, from top to bottom; they never overlap. */
import type { CellRef } from "../../workbook/model";
import type { Grid } from "../grid";
import type { RawScoreSheet } from "./types";
import { findColumns } from "./columns";
import { columnOfNames, type KnownNames } from "./profiles";
import { Bodies, headerAbove, headerAt, type Header } from "./header";
import { findCaps } from "./caps";
import { findFunds } from "./funds";
import { readScoreSheet } from "./read";
import { RowCells } from "./row-cells";
import { foldSections } from "./sections";
import { findSubject } from "./subject";

/** The header as long as it may be; a shorter one where its last rows turn out to be indicators. */
function readBelow(
  grid: Grid,
  header: Header,
  body: readonly number[],
  known: KnownNames,
  above: number,
): RawScoreSheet | null {
  const found = findColumns(grid, header, body, known);
  if (!found) return null;
  const sheet = foldSections(readScoreSheet(grid, header, found, known));
  if (sheet.indicators.length === 0) return null;
  return {
    ...sheet,
    subject: findSubject(grid, sheet.range, above),
    funds: findFunds(new RowCells(grid, found), sheet.range, above),
    caps: findCaps(grid),
  };
}

/**
 * The headings of a project form below which no indicator is written yet, at the heading of its scores: the form of a
 * department prints its indicators, here they are to be filled in.
 */
export function findBlankForms(grid: Grid, known: KnownNames): CellRef[] {
  const bodies = new Bodies(grid);
  return grid.filledRows.flatMap((row) => {
    const header = headerAt(grid, row, known.isIndicator);
    const body = header && bodies.below(header);
    const found = body && findColumns(grid, header, body, known);
    if (!found) return [];
    const { score, target, actual } = found.columns;
    if (score === undefined || target === undefined || actual === undefined) return [];
    const { indicators } = readScoreSheet(grid, header, found, known);
    return indicators.length === 0 ? [grid.ref(row, score)] : [];
  });
}

export function findScoreSheets(grid: Grid, known: KnownNames): RawScoreSheet[] {
  const sheets: RawScoreSheet[] = [];
  const bodies = new Bodies(grid);
  for (const row of grid.filledRows) {
    const above = sheets.at(-1)?.range.bottom ?? -1;
    if (row <= above) continue;
    const header = headerAt(grid, row, known.isIndicator);
    const body = header && bodies.below(header);
    const sheet = body && readBelow(grid, header, body, known, above);
    if (sheet) sheets.push(sheet);
  }
  return sheets.length > 0 ? sheets : withoutHeader(grid, known);
}

/** Where headings say nothing that we know: the names of known indicators, and the numbers beside them. */
function withoutHeader(grid: Grid, known: KnownNames): RawScoreSheet[] {
  const col = columnOfNames(grid, grid.filledRows, known);
  const first =
    col === null
      ? undefined
      : grid.filledRows.find((row) => known.isIndicator(grid.own(row, col)?.text ?? ""));
  if (first === undefined) return [];
  const header = headerAbove(grid, first);
  const body = new Bodies(grid).below(header);
  const sheet = body && readBelow(grid, header, body, known, -1);
  return sheet ? [sheet] : [];
}

export type { KnownNames } from "./profiles";
