/** Sheet protection as in the file: cells locked in Excel are locked here. */
import type { CellRef } from "../../src/workbook/model";
import type { OpenedWorkbook } from "../document/document";
import type { SheetFacts } from "./snapshot/package-facts";

export interface Locks {
  readonly protectedSheets: readonly string[];
  isLocked(ref: CellRef): boolean;
}

export function locksOf({ workbook, appearance }: OpenedWorkbook, facts: readonly SheetFacts[]): Locks {
  const protectedSheets = new Map(
    workbook.sheets.flatMap(({ name }, index) => (facts[index]?.protected ? [[name, index] as const] : [])),
  );
  return {
    protectedSheets: [...protectedSheets.keys()],
    isLocked({ sheet, row, col }) {
      const index = protectedSheets.get(sheet);
      if (index === undefined) return false;
      const style = appearance.sheets[index]?.styles.get(row)?.get(col);
      return style === undefined || appearance.styles[style]?.unlocked !== true;
    },
  };
}
