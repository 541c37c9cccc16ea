/**
 * Stands in the pane's build for the check of `PERF.` formulas, which brings a parser of formulas along: that is
 * fetched when a workbook holds such formulas, and most do not.
 */
import type { WorkbookCheck } from "../../src/checks/check";
import type { Workbook } from "../../src/workbook/model";
import { eachCell } from "../../src/workbook/sheet";

let loaded: WorkbookCheck | null = null;

export const functionArgumentBlank: WorkbookCheck = {
  id: "function-argument-blank",
  severity: "warning",
  scope: "workbook",
  run: (recognition, messages) => loaded?.run(recognition, messages) ?? [],
};

/** To be awaited before a check. */
export async function prepareFormulaCheck({ sheets }: Workbook): Promise<void> {
  if (loaded) return;
  for (const sheet of sheets)
    for (const { formula } of eachCell(sheet))
      if (formula !== undefined && /perf/i.test(formula)) {
        loaded = (await import("../../src/checks/function-argument-blank/check")).functionArgumentBlank;
        return;
      }
}
