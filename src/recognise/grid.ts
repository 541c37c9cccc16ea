/** Stage 1, cells: a sheet as a reader sees it, where a merged cell fills its whole rectangle. */
import { MAX_COLUMNS, type Range } from "../workbook/address";
import type { Cell, CellRef, Sheet } from "../workbook/model";
import { eachCell } from "../workbook/sheet";
import { readFigure } from "./figure";
import { readableText } from "../text";
import type { Figure } from "./types";

/** One thing written on the sheet: a cell with something in it, and the rectangle that it fills of what is used. */
export interface Entry {
  readonly row: number;
  readonly col: number;
  readonly bottom: number;
  readonly right: number;
  readonly text: string;
  readonly figure: Figure | null;
  readonly cell: Cell;
}

/** A heading that is not merged stands over no more columns to its right: whoever looks for one looks no further. */
export const WIDEST_HEADING = 100;

/** Of all the merges of a sheet together; one for which there is no room counts as its first cell. */
const MOST_COVERED = 1_000_000;

export class Grid {
  readonly name: string;
  /** In order: a sheet has a million rows as soon as its last one is filled. */
  readonly filledRows: number[] = [];
  private readonly rows: Entry[][] = [];
  private readonly byKey = new Map<number, Entry>();
  private readonly anchors = new Map<number, number>();

  constructor(readonly sheet: Sheet) {
    this.name = sheet.name;
    const extents = new Map<number, Range>();
    for (const merge of sheet.merges) extents.set(key(merge.top, merge.left), this.usedOf(merge));
    const filled = new Set<number>();
    for (const cell of eachCell(sheet)) {
      const text = textOf(cell);
      if (text === "") continue;
      const at = key(cell.row, cell.col);
      const extent = extents.get(at);
      const entry: Entry = {
        row: cell.row,
        col: cell.col,
        bottom: extent?.bottom ?? cell.row,
        right: extent?.right ?? cell.col,
        text,
        figure: readFigure(sheet.name, cell),
        cell,
      };
      this.byKey.set(at, entry);
      if (!this.rows[cell.row]) this.filledRows.push(cell.row);
      (this.rows[cell.row] ??= []).push(entry);
      if (extent) filled.add(at);
    }
    let room = MOST_COVERED;
    for (const [at, merge] of extents) {
      const size = (merge.bottom - merge.top + 1) * (merge.right - merge.left + 1);
      if (!filled.has(at) || size > room) continue;
      room -= size;
      this.cover(merge, at);
    }
  }

  /** Only rows and columns with something in them matter, so that a merge of a whole column costs nothing. */
  private usedOf({ top, left, bottom, right }: Range): Range {
    const { rowCount, columnCount } = this.sheet;
    return { top, left, bottom: Math.min(bottom, rowCount - 1), right: Math.min(right, columnCount - 1) };
  }

  private cover(merge: Range, anchor: number): void {
    for (let row = merge.top; row <= merge.bottom; row++)
      for (let col = merge.left; col <= merge.right; col++) this.anchors.set(key(row, col), anchor);
  }

  get rowCount(): number {
    return this.sheet.rowCount;
  }

  get columnCount(): number {
    return this.sheet.columnCount;
  }

  /** What begins in this row, left to right. */
  row(row: number): readonly Entry[] {
    return this.rows[row] ?? [];
  }

  /** What fills this place: its own entry, or the merged one that covers it. */
  at(row: number, col: number): Entry | undefined {
    const own = key(row, col);
    return this.byKey.get(this.anchors.get(own) ?? own);
  }

  /** What begins exactly here. */
  own(row: number, col: number): Entry | undefined {
    return this.byKey.get(key(row, col));
  }

  text(row: number, col: number): string {
    return this.at(row, col)?.text ?? "";
  }

  ref(row: number, col: number): CellRef {
    return { sheet: this.name, row, col };
  }
}

function key(row: number, col: number): number {
  return row * MAX_COLUMNS + col;
}

function textOf(cell: Cell): string {
  const { value } = cell;
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "string" ? readableText(value) : String(value);
}
