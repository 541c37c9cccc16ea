/**
 * What was changed since the workbook was opened: the cells that anything was written into, compared with what stood
 * there. Comparing, not recording, makes an undone edit no change at all.
 */
import type { ICellData, Nullable } from "@univerjs/core";
import { MAX_COLUMNS } from "../../src/workbook/address";
import type { CellChange } from "../../src/workbook/cell-change";
import type { Cell, Workbook, Sheet } from "../../src/workbook/model";
import { cellAt, eachCell, makeSheet } from "../../src/workbook/sheet";
import { type Content, contentOf, originalContent, sameValue } from "./contents";

export interface Cells {
  cell(sheet: number, row: number, col: number): Nullable<ICellData>;
  /** With "=", written out where it is shared; "" for none. */
  formula(sheet: number, row: number, col: number): string;
  /** Results that formulas of one cell show in others. */
  spilled(sheet: number): readonly (readonly [row: number, col: number, cell: ICellData])[];
}

interface Changed {
  readonly sheet: number;
  readonly row: number;
  readonly col: number;
  readonly now: Content;
}

export class Edits {
  /** The cells written into, by sheet. */
  private readonly written: Set<number>[];
  private readonly unsupported: readonly ReadonlySet<number>[];

  /** @param unsupported formulas of which the grid holds only the results, see snapshot.ts */
  constructor(
    private readonly workbook: Workbook,
    private readonly cells: Cells,
    unsupported: readonly { readonly sheet: string; readonly row: number; readonly col: number }[],
  ) {
    this.written = workbook.sheets.map(() => new Set());
    this.unsupported = workbook.sheets.map(
      ({ name }) =>
        new Set(unsupported.filter(({ sheet }) => sheet === name).map(({ row, col }) => keyOf(row, col))),
    );
  }

  markWritten(sheet: number, row: number, col: number): void {
    this.written[sheet]?.add(keyOf(row, col));
  }

  /** The formula of a cell that shows the result in the file, because Univer cannot calculate it; else null. */
  unsupportedFormula(sheet: number, row: number, col: number): string | null {
    const original = cellAt(this.workbook.sheets[sheet], row, col);
    if (original?.formula === undefined || !this.unsupported[sheet]?.has(keyOf(row, col))) return null;
    return this.contentAt(sheet, row, col).formula === original.formula ? original.formula : null;
  }

  read(): Workbook {
    const changed = this.changed();
    const sheets = this.workbook.sheets.map((sheet, index) => {
      const own = [...this.spilled(index), ...changed.filter((each) => each.sheet === index)];
      return own.length === 0 ? sheet : withChanges(sheet, own);
    });
    return { ...this.workbook, sheets };
  }

  changes(): CellChange[] {
    return this.changed().map(({ sheet, row, col, now }) => ({
      sheet: this.workbook.sheets[sheet]!.name,
      row,
      col,
      ...(now.formula === null ? {} : { formula: now.formula }),
      value: now.value,
    }));
  }

  /** Results shown in cells that hold nothing themselves: read with the sheet, but no change of it. */
  private spilled(sheet: number): Changed[] {
    return this.cells
      .spilled(sheet)
      .filter(([row, col]) => {
        const { formula, value } = this.contentAt(sheet, row, col);
        return formula === null && value === null;
      })
      .map(([row, col, cell]) => ({ sheet, row, col, now: contentOf(cell, "") }));
  }

  private changed(): Changed[] {
    const found: Changed[] = [];
    for (const [sheet, keys] of this.written.entries()) {
      for (const key of [...keys].sort((a, b) => a - b)) {
        const row = Math.floor(key / MAX_COLUMNS);
        const col = key % MAX_COLUMNS;
        const now = this.contentAt(sheet, row, col);
        const before = originalContent(cellAt(this.workbook.sheets[sheet], row, col));
        if (before.formula !== now.formula || !sameResult(before, now)) found.push({ sheet, row, col, now });
      }
    }
    return found;
  }

  contentAt(sheet: number, row: number, col: number): Content {
    const now = contentOf(this.cells.cell(sheet, row, col), this.cells.formula(sheet, row, col));
    const original = cellAt(this.workbook.sheets[sheet], row, col);
    const isUnsupported = original?.formula !== undefined && this.unsupported[sheet]?.has(keyOf(row, col));
    // Its result stands there as a value: while it does, the formula is what the cell holds.
    if (isUnsupported && now.formula === null && sameValue(now.value, original.value))
      return originalContent(original);
    return now;
  }
}

const keyOf = (row: number, col: number) => row * MAX_COLUMNS + col;

/** An empty text as a result is what a formula without a result shows. */
function sameResult(before: Content, now: Content): boolean {
  const shown = (value: Content["value"]) => (value === "" ? null : value);
  return sameValue(shown(before.value), shown(now.value));
}

function withChanges(sheet: Sheet, changed: readonly Changed[]): Sheet {
  const cells = new Map<number, Cell>();
  for (const cell of eachCell(sheet)) cells.set(keyOf(cell.row, cell.col), cell);
  for (const { row, col, now } of changed) {
    const format = cellAt(sheet, row, col)?.numberFormat;
    const key = keyOf(row, col);
    if (now.formula === null && now.value === null && format === undefined) cells.delete(key);
    else {
      const looks = format === undefined ? {} : { numberFormat: format };
      cells.set(key, {
        row,
        col,
        value: now.value,
        ...(now.formula === null ? {} : { formula: now.formula }),
        ...looks,
      });
    }
  }
  return makeSheet(sheet.name, cells.values(), sheet);
}
