/** A table while it is read: Word says how many grid columns a cell spans, not where it stands. */
import type { DocumentBlock, DocumentCell, DocumentTable } from "./blocks";

/** Word allows 63 columns; more come from damaged or hostile files. */
const MOST_COLUMNS = 1_000;
/**
 * Edges that were dragged a hair's breadth apart make a grid column that no text fits into: below a tenth of the
 * average width, and 2 mm (in twentieths of a point).
 */
const HAIR_SHARE = 0.1;
const HAIR_WIDTH = 120;

interface OpenCell {
  col: number;
  right: number;
  bottom: number;
  readonly blocks: DocumentBlock[];
}

export class TableGrid {
  private readonly widths: number[] = [];
  private readonly rows: OpenCell[][] = [];
  /** The cell above, by column, that a cell marked as its continuation belongs to. */
  private readonly above = new Map<number, OpenCell>();
  private next = 0;
  private span = 1;
  private continues = false;
  private starts = false;
  private cell: OpenCell | null = null;
  private isDeleted = false;

  column(width: number): void {
    if (this.widths.length < MOST_COLUMNS) this.widths.push(width);
  }

  openRow(): void {
    this.rows.push([]);
    this.next = 0;
    this.isDeleted = false;
  }

  /** Grid columns left empty before the first cell. */
  skip(columns: number): void {
    this.next += bounded(columns);
  }

  deleteRow(): void {
    this.isDeleted = true;
  }

  closeRow(): void {
    if (this.isDeleted) this.rows.pop();
  }

  openCell(): DocumentBlock[] {
    this.span = 1;
    this.continues = this.starts = false;
    this.cell = { col: this.next, right: this.next, bottom: this.rows.length - 1, blocks: [] };
    return this.cell.blocks;
  }

  spans(columns: number): void {
    this.span = Math.max(1, bounded(columns));
  }

  mergesDown(starts: boolean): void {
    this.starts = starts;
    this.continues = !starts;
  }

  closeCell(): void {
    const { cell } = this;
    if (!cell) return;
    this.cell = null;
    cell.right = cell.col + this.span - 1;
    this.next = cell.right + 1;
    const above = this.continues ? this.above.get(cell.col) : undefined;
    if (above) {
      if (!this.isDeleted) above.bottom = this.rows.length - 1;
      for (const block of cell.blocks) above.blocks.push(block);
      return;
    }
    if (this.starts) this.above.set(cell.col, cell);
    else this.above.delete(cell.col);
    this.rows.at(-1)?.push(cell);
  }

  table(): DocumentTable {
    const columnOf = this.withoutHairs();
    const last = this.rows.length - 1;
    const rows = this.rows.map((cells) =>
      cells.map(({ col, right, bottom, blocks }): DocumentCell => ({
        col: columnOf(col),
        right: Math.max(columnOf(col), columnOf(right + 1) - 1),
        bottom: Math.min(bottom, last),
        blocks,
      })),
    );
    const columns = rows.flat().reduce((most, { right }) => Math.max(most, right + 1), 0);
    return { kind: "table", rows, columns };
  }

  /** Grid column → column as a reader counts them. */
  private withoutHairs(): (col: number) => number {
    const average = this.widths.reduce((total, width) => total + width, 0) / this.widths.length;
    const isHair = (width: number) => width < HAIR_WIDTH && width < average * HAIR_SHARE;
    const before = [0];
    for (const width of this.widths) before.push(before.at(-1)! + (isHair(width) ? 0 : 1));
    const hairs = this.widths.length - before.at(-1)!;
    return (col) => before[col] ?? col - hairs;
  }
}

function bounded(columns: number): number {
  return Number.isInteger(columns) && columns > 0 ? Math.min(columns, MOST_COLUMNS) : 0;
}
