/** Cells of the score sheet as messages name them. */
import type { LevelNode } from "../recognise/score-sheet/types";
import type { NumberCell } from "../recognise/types";
import { readableText } from "../text";
import { isCellError, type CellValue } from "../workbook/model";

/** The label of a row, at any level. */
export function nameOf({ name }: Pick<LevelNode, "name">): string {
  return readableText(name.text);
}

/** True for an empty cell and for one that holds only white space (a formula may leave an empty text). */
export function isBlank({ raw }: Pick<NumberCell, "raw">): boolean {
  return raw === null || (typeof raw === "string" && raw.trim() === "");
}

/** What stands in a cell: text as typed, an error by its name. */
export function rawText(value: CellValue): string {
  if (value === null) return "";
  return isCellError(value) ? value.error : readableText(String(value));
}
