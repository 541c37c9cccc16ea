/** Whether a cell of the form may be written: blank, its own, and not locked. */
import { isBlank, rawText } from "../assess/cells";
import { address, type Range } from "../workbook/address";
import type { CellRef, Sheet } from "../workbook/model";
import { cellAt } from "../workbook/sheet";
import type { LeftReason } from "./types";

const holds = ({ top, left, bottom, right }: Range, { row, col }: CellRef) =>
  row >= top && row <= bottom && col >= left && col <= right;

/** The cells that the form's rows write into; a cell that two rows share belongs to neither. */
export class Places {
  private readonly merges = new Map<string, Range | undefined>();
  private readonly taken = new Set<string>();

  constructor(
    private readonly sheet: Sheet,
    private readonly isLocked: (ref: CellRef) => boolean,
  ) {}

  private mergeAt(ref: CellRef): Range | undefined {
    const key = address(ref.row, ref.col);
    if (!this.merges.has(key))
      this.merges.set(
        key,
        this.sheet.merges.find((merge) => holds(merge, ref)),
      );
    return this.merges.get(key);
  }

  /** The cell is written: nothing else may be. */
  take({ row, col }: CellRef): void {
    this.taken.add(address(row, col));
  }

  /** Where a merged cell's contents stand. */
  of(ref: CellRef): CellRef {
    const merge = this.mergeAt(ref);
    return merge ? { ...ref, row: merge.top, col: merge.left } : ref;
  }

  /** As it stands in the file, "" for a blank cell; a formula with its sign. */
  shown(ref: CellRef): string {
    const cell = cellAt(this.sheet, ref.row, ref.col);
    if (cell?.formula !== undefined) return `=${cell.formula}`;
    return rawText(cell?.value ?? null).trim();
  }

  formula(ref: CellRef): string | null {
    return cellAt(this.sheet, ref.row, ref.col)?.formula ?? null;
  }

  isText(ref: CellRef): boolean {
    return cellAt(this.sheet, ref.row, ref.col)?.numberFormat === "@";
  }

  /** What keeps a cell from being written; null for one that can be. */
  obstacle(ref: CellRef): LeftReason | null {
    const merge = this.mergeAt(ref);
    if (merge && merge.bottom > merge.top) return { code: "shared" };
    const at = this.of(ref);
    if (this.taken.has(address(at.row, at.col))) return { code: "shared" };
    if (this.isLocked(at)) return { code: "locked" };
    const cell = cellAt(this.sheet, at.row, at.col);
    const isFree = !cell || (cell.formula === undefined && isBlank({ raw: cell.value }));
    return isFree ? null : { code: "occupied", shown: this.shown(at) };
  }
}
