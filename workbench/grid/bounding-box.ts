/** The bounding rectangle of changed cells, as Univer names its sides. */
import { rangeText } from "../../src/workbook/address";

export interface Box {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export function extend(box: Box | null, row: number, col: number): Box {
  return {
    startRow: Math.min(box?.startRow ?? row, row),
    startColumn: Math.min(box?.startColumn ?? col, col),
    endRow: Math.max(box?.endRow ?? row, row),
    endColumn: Math.max(box?.endColumn ?? col, col),
  };
}

export function addressOf({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right,
}: Box): string {
  return rangeText({ top, left, bottom, right });
}
