/** Workbooks of tests as files: .xlsx with protection and formats where asked, .docx with each sheet as a table. */
import { makeWorkbook as fileOf } from "../../files/make";
import type { CellStyle } from "../../src/workbook/appearance";
import { PLAIN_SHEET } from "../../src/workbook/appearance";
import type { CellRef, Workbook } from "../../src/workbook/model";

export interface FileOptions {
  /** Protected, with these cells open. */
  readonly unlocked?: readonly Omit<CellRef, "sheet">[];
}

const UNLOCKED: CellStyle = { unlocked: true };

/** Every sheet as given; with `unlocked`, each is protected. */
export function xlsxOf(workbook: Workbook, { unlocked }: FileOptions = {}): Uint8Array {
  const styles = new Map<number, Map<number, number>>();
  for (const { row, col } of unlocked ?? []) styles.set(row, (styles.get(row) ?? new Map()).set(col, 0));
  return fileOf({
    definedNames: [],
    styles: [UNLOCKED],
    sheets: workbook.sheets.map((sheet) => ({
      sheet,
      appearance: { ...PLAIN_SHEET, styles },
      isProtected: unlocked !== undefined,
    })),
  });
}
