/** Tables on the clipboard without any looks: lines of fields parted by tabs. */
import { fittedAppearance } from "../../files/appearance/fitted";
import { fieldsOf } from "../../files/csv";
import { DEFAULT_LIMITS, within } from "../../files/limits";
import type { Appearance } from "../../src/workbook/appearance";
import type { Cell, Workbook } from "../../src/workbook/model";
import { oneSheet } from "./one-sheet";
import { pastedValue } from "./pasted-value";

/** Null when there is nothing in it. Throws a FileError for more cells than a file may have. */
export function readTabText(
  text: string,
  sheetName = "Sheet1",
): { workbook: Workbook; appearance: Appearance } | null {
  const cells: Cell[] = [];
  for (const { row, col, text: field } of fieldsOf(text, "\t")) {
    within(DEFAULT_LIMITS, "cells", cells.length + 1);
    cells.push({ row, col, ...pastedValue(field.replace(/\r\n?/g, "\n")) });
  }
  if (cells.length === 0) return null;
  const workbook = oneSheet(sheetName, cells);
  return { workbook, appearance: fittedAppearance(workbook) };
}
