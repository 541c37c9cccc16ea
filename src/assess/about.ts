/**
 * Which row of which score sheet a finding is about; every finding carries it. Checks of a score sheet say it themselves,
 * for findings of the workbook's other checks it is found here.
 */
import type { IndicatorRow } from "../recognise/score-sheet/types";
import type { CellRef } from "../workbook/model";
import type { AssessedSheet } from "./assess";

/** Positions among the score sheets and among the indicators of one; `indicator` is null for the sheet as a whole. */
export interface About {
  readonly sheet: number;
  readonly indicator: number | null;
}

function hasCell(row: IndicatorRow, at: CellRef): boolean {
  return [row.score, row.weight, row.criteria, row.description, row.remark, row.name].some(
    (part) => part && part.ref.row === at.row && part.ref.col === at.col,
  );
}

/** The row that has the cell; else the first row of the indicator that is named. */
function rowFor({ sheet: { indicators } }: AssessedSheet, at: CellRef, id: string | null): number | null {
  const fits = (row: IndicatorRow) => id === null || row.id === id;
  const inRow = indicators.findIndex((row) => fits(row) && hasCell(row, at));
  const found = inRow < 0 && id !== null ? indicators.findIndex((row) => row.id === id) : inRow;
  return found < 0 ? null : found;
}

/** What a check of the workbook finds at a cell of a score sheet is about the row that has the cell. */
export function aboutCell(sheets: readonly AssessedSheet[], at: CellRef, id: string | null): About | null {
  const here = [...sheets.entries()].filter(([, { sheet }]) => sheet.sheet === at.sheet);
  const found = here.map(([sheet, assessed]) => ({ sheet, indicator: rowFor(assessed, at, id) }));
  return found.find(({ indicator }) => indicator !== null) ?? found[0] ?? null;
}
