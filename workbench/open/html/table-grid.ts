/** Where the cells of a pasted table stand on a sheet. */
import { MAX_COLUMNS, MAX_ROWS, type Range } from "../../../src/workbook/address";

export class TableGrid {
  readonly merges: Range[] = [];
  /** For each column the first row below what hangs down in it. */
  private readonly freeFrom = new Map<number, number>();

  /**
   * The cell's first column: the next one of the row, past what hangs down from the rows above. Null off the edge of a
   * sheet. A span that would run into what hangs down ends before it.
   */
  place(row: number, from: number, columns: number, rows: number, isMerged: boolean): number | null {
    let left = from;
    while (this.isTaken(row, left)) left++;
    let right = left;
    while (right < left + columns - 1 && !this.isTaken(row, right + 1)) right++;
    const bottom = row + rows - 1;
    if (right >= MAX_COLUMNS || bottom >= MAX_ROWS) return null;
    if (rows > 1) for (let col = left; col <= right; col++) this.freeFrom.set(col, bottom + 1);
    if (isMerged && (right > left || rows > 1)) this.merges.push({ top: row, left, bottom, right });
    return left;
  }

  private isTaken(row: number, col: number): boolean {
    return (this.freeFrom.get(col) ?? 0) > row;
  }
}
