/** The cells of a sheet by row and role, with merged ones where they reach. */
import { figureOfText, withFigure } from "../figure";
import type { Entry, Grid } from "../grid";
import type { Reviewed, ScoreColumn } from "./types";
import type { NumberCell, TextCell } from "../types";
import type { Columns } from "./columns";
import { readName } from "./names";

export const cellOf = (grid: Grid, entry: Entry): NumberCell => ({
  ref: grid.ref(entry.row, entry.col),
  raw: entry.cell.value,
  figure: entry.figure,
  formula: entry.cell.formula ?? null,
});

/** The cell that should hold a number here: its own, or the merged one that covers it. */
export function numberAt(grid: Grid, row: number, col: number): NumberCell {
  const entry = grid.at(row, col);
  return entry ? cellOf(grid, entry) : { ref: grid.ref(row, col), raw: null, figure: null, formula: null };
}

const WEIGHTS: ReadonlySet<ScoreColumn> = new Set<ScoreColumn>(["weight1", "weight2", "weight3"]);

/** "5%" in a column of weights is 5 points of the 100; so is 0.05 where all weights add up to 1. */
function inPoints(cell: NumberCell, areShares: boolean): NumberCell {
  const { figure } = cell;
  if (!figure || (figure.unit?.kind !== "ratio" && !areShares)) return cell;
  const decimals = Math.max(0, figure.decimals - 2);
  return { ...cell, figure: withFigure(figure, { value: figure.value.times(100), decimals, unit: null }) };
}

export class RowCells {
  constructor(
    readonly grid: Grid,
    private readonly found: Columns,
  ) {}

  column(role: ScoreColumn): number | undefined {
    return this.found.columns[role];
  }

  textAt(row: number, col: number): TextCell {
    const entry = this.grid.at(row, col);
    return { ref: this.grid.ref(entry?.row ?? row, entry?.col ?? col), text: entry?.text ?? "" };
  }

  text(row: number, role: ScoreColumn): TextCell | null {
    const col = this.column(role);
    return col === undefined ? null : this.textAt(row, col);
  }

  /** Criteria keep their lines: where one ends, the next condition begins. */
  criteria(row: number): TextCell | null {
    const cell = this.text(row, "criteria");
    const value = cell && this.grid.at(cell.ref.row, cell.ref.col)?.cell.value;
    return cell && typeof value === "string" ? { ...cell, text: value.trim() } : cell;
  }

  number(row: number, role: ScoreColumn): NumberCell | null {
    const col = this.column(role);
    if (col === undefined) return null;
    const cell = numberAt(this.grid, row, col);
    return WEIGHTS.has(role) ? inPoints(cell, this.found.weightsAreShares) : cell;
  }

  /** null where the sheet has no column for it. */
  reviewed(row: number): Reviewed | null {
    const score = this.number(row, "reviewedScore");
    return (
      score && { score, remark: this.text(row, "reviewedRemark"), deviation: this.number(row, "deviation") }
    );
  }

  /** The weight in its column; where there is none, the one behind the name ("资金管理（8分）"). */
  weight(row: number, role: "weight1" | "weight2" | "weight3", name: TextCell): NumberCell | null {
    const printed = this.number(row, role);
    if (printed && (printed.raw !== null || role === "weight3")) return printed;
    const { weight } = readName(name.text);
    const figure = weight && figureOfText(name.ref, weight.toFixed());
    return figure ? { ref: name.ref, raw: name.text, figure, formula: null } : printed;
  }
}
