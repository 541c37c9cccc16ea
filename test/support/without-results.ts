import type { WorkbookPlan } from "../../src/workbook/plan";
import { eachCell, makeSheet } from "../../src/workbook/sheet";

/** Without our results: what stands in the file later was computed by others. */
export function withoutResults(plan: WorkbookPlan): WorkbookPlan {
  const sheets = plan.sheets.map((own) => {
    const { name, merges, comments } = own.sheet;
    const cells = [...eachCell(own.sheet)].map((cell) => (cell.formula ? { ...cell, value: null } : cell));
    return { ...own, sheet: makeSheet(name, cells, { merges, comments }) };
  });
  return { ...plan, sheets };
}
