/** What closes a score sheet, below its indicators or above its header: total, grade, the weights beside the total. */
import { sum, type Decimal } from "../../decimal";
import { figureOfText } from "../figure";
import type { Entry } from "../grid";
import type { NumberCell, TextCell } from "../types";
import type { Header } from "./header";
import { cellOf, type RowCells } from "./row-cells";
import { gradeInText, isGrade, isGradeLabel, isResultLabel, isTotalLabel, totalWithFigure } from "./words";

/** Rows above the header in which a title, or a total on top, may stand. */
export const ROWS_ABOVE = 4;
/** A figure that equals the sum of fewer rows may do so by chance. */
export const FEWEST_SUMMED = 3;

export class Closing {
  total: NumberCell | null = null;
  reviewedTotal: NumberCell | null = null;
  totalRow: number | null = null;
  totalWeights: NumberCell[] = [];
  grade: TextCell | null = null;

  constructor(
    private readonly cells: RowCells,
    private readonly header: Header,
  ) {}

  /** The label of a row that closes something; it need not come first: the score's column may stand before it. */
  label(entries: readonly Entry[]): Entry | undefined {
    // Asked once for the row, which may hold thousands.
    const hasGrade = entries.some(({ text }) => isGrade(text));
    return entries.find(
      ({ text, figure }) =>
        figure === null &&
        (isTotalLabel(text) ||
          totalWithFigure(text) !== null ||
          gradeInText(text) !== null ||
          isGradeLabel(text) ||
          (hasGrade && isResultLabel(text))),
    );
  }

  readTotal(row: number, label: Entry): void {
    // A second total closes nothing that the first has not: it may repeat it in words.
    if (this.totalRow !== null && this.totalRow > this.header.rows.at(-1)! + 1 && this.total?.figure) return;
    const inLabel = totalWithFigure(label.text);
    const score = this.cells.number(row, "score");
    const figure = inLabel === null ? null : figureOfText(this.cells.grid.ref(label.row, label.col), inLabel);
    this.total = figure
      ? { ref: this.cells.grid.ref(label.row, label.col), raw: label.text, figure, formula: null }
      : this.numberBeside(row, label, score);
    this.reviewedTotal = this.cells.number(row, "reviewedScore");
    this.totalRow = row;
    this.readGradeBeside(row, label);
    this.totalWeights = (["weight1", "weight2", "weight3"] as const).flatMap((role) => {
      const col = this.cells.column(role);
      const entry = col === undefined ? undefined : this.cells.grid.at(row, col);
      return entry && entry !== label && entry.figure ? [this.cells.number(row, role)!] : [];
    });
  }

  /** "综合评分 | 97.5 | 评价等级 | 优", "… | 等级：优": a grade in the total's own row. */
  readGradeBeside(row: number, total: Entry): void {
    const entries = this.cells.grid.row(row);
    for (const entry of entries) {
      const inText = entry.figure === null ? gradeInText(entry.text) : null;
      if (inText !== null) this.grade = { ref: this.cells.grid.ref(entry.row, entry.col), text: inText };
      else if (entry !== total && isGradeLabel(entry.text)) this.readGrade(row, entry);
    }
  }

  /** The total stands in the score's column; merged cells may leave it in the only other figure of the row. */
  numberBeside(row: number, label: Entry, score: NumberCell | null): NumberCell | null {
    if (!score || score.figure || score.raw === null || score.raw !== label.cell.value) return score;
    const only = this.cells.grid.row(row).filter((entry) => entry.figure !== null && entry !== label);
    const [entry] = only;
    return entry && only.length === 1
      ? cellOf(this.cells.grid, entry)
      : {
          ref: this.cells.grid.ref(row, this.cells.column("score")!),
          raw: null,
          figure: null,
          formula: null,
        };
  }

  readGrade(row: number, label: Entry): void {
    const inLabel = gradeInText(label.text);
    if (inLabel !== null) {
      this.grade = { ref: this.cells.grid.ref(label.row, label.col), text: inLabel };
      return;
    }
    const after = this.cells.grid.row(row).find((entry) => entry !== label && entry.col > label.col);
    const scoreCol = this.cells.column("score");
    const at = scoreCol === undefined ? undefined : this.cells.grid.at(row, scoreCol);
    const entry = at && at !== label && at.col > label.col && row !== this.totalRow ? at : (after ?? at);
    this.grade = entry
      ? { ref: this.cells.grid.ref(entry.row, entry.col), text: entry.text }
      : { ref: this.cells.grid.ref(row, scoreCol ?? label.col + 1), text: "" };
  }

  /**
   * A row below the indicators whose label stands in the columns of the levels, whatever it says: no indicator, yet its
   * score is the sum of theirs.
   * @returns the label of the total that was found
   */
  findTotalBelow(lastIndicator: number, lastRow: number, scores: readonly Decimal[]): Entry | null {
    const col = this.cells.column("score");
    if (col === undefined || scores.length < FEWEST_SUMMED) return null;
    const total = sum(scores);
    for (let row = lastIndicator + 1; row <= lastRow; row++) {
      const [label] = this.cells.grid.row(row);
      const stated = this.cells.grid.own(row, col)?.figure?.value;
      if (!label || label.figure !== null || !stated?.eq(total)) continue;
      this.readTotal(row, label);
      return label;
    }
    return null;
  }

  /** "综合评分 | 97.5 | 评分等级 | 优" over the header. */
  findTotalAbove(): void {
    const top = this.header.rows[0]!;
    for (let row = top - 1; row >= Math.max(0, top - ROWS_ABOVE); row--) {
      const label = this.label(this.cells.grid.row(row));
      if (!label || !(isTotalLabel(label.text) || totalWithFigure(label.text) !== null)) continue;
      const figure = this.cells.grid.row(row).find((entry) => entry.figure !== null && entry.col > label.col);
      if (totalWithFigure(label.text) !== null) this.readTotal(row, label);
      else if (figure) {
        this.total = cellOf(this.cells.grid, figure);
        this.readGradeBeside(row, label);
      }
    }
  }
}
