/** Cells as a formula refers to them. */
import { address, quoteSheetName } from "../../src/workbook/address";
import type { CellRef } from "../../src/workbook/model";

/** `B2`, or with its sheet where that is another than `home`. */
export function cellText(ref: CellRef, home: string): string {
  const cell = address(ref.row, ref.col);
  return ref.sheet === home ? cell : `${quoteSheetName(ref.sheet)}!${cell}`;
}

/** Cells that stand in one unbroken row or column, as a range; null otherwise. */
export function rangeOf(refs: readonly CellRef[], home: string): string | null {
  const [first] = refs;
  const last = refs.at(-1);
  if (!first || !last) return null;
  const inLine = (down: number, right: number) =>
    refs.every(
      (ref, i) =>
        ref.sheet === first.sheet && ref.row === first.row + i * down && ref.col === first.col + i * right,
    );
  if (!inLine(1, 0) && !inLine(0, 1)) return null;
  return `${cellText(first, home)}:${address(last.row, last.col)}`;
}
