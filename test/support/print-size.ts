/** How large a made workbook's sheets are on paper, from their plans. */
import { printScale } from "../../src/workbook/page-breaks";
import type { WorkbookPlan } from "../../src/workbook/plan";

/** In points, the smallest letters of any cell of each sheet as they are printed. */
export function smallestPrinted(plan: WorkbookPlan): [sheet: string, points: number][] {
  return plan.sheets.map((sheet) => {
    const used = [...sheet.appearance.styles.values()].flatMap((row) => [...row.values()]);
    const sizes = used.map((style) => plan.styles[style]?.font?.size ?? 10);
    return [sheet.sheet.name, Math.min(...sizes) * printScale(sheet)];
  });
}
