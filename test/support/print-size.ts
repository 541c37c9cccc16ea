/** How large a made workbook's sheets are on paper, from their plans. */
import type { SheetPlan, WorkbookPlan } from "../../src/workbook/plan";

/** A4 without the margins that files/make writes, in points. */
const ROOM = { landscape: 842 - 72, portrait: 595 - 72 } as const;
/** Of a digit in the font that columns are measured in (Arial 10), as LibreOffice sets it; Excel rounds it down. */
const DIGIT = 5.56;
/** What a file adds to each column's width for its margins. */
const MARGIN = 0.7109375;

/** The scale at which a sheet fits the width of its page; 1 for sheets that are narrower. */
export function printScale({ appearance, print }: SheetPlan): number {
  const widths = [...appearance.columnWidths.values()];
  const total = widths.reduce((sum, width) => sum + (width + MARGIN) * DIGIT, 0);
  return Math.min(1, ROOM[print!.orientation] / total);
}

/** In points, the smallest letters of any cell of each sheet as they are printed. */
export function smallestPrinted(plan: WorkbookPlan): [sheet: string, points: number][] {
  return plan.sheets.map((sheet) => {
    const used = [...sheet.appearance.styles.values()].flatMap((row) => [...row.values()]);
    const sizes = used.map((style) => plan.styles[style]?.font?.size ?? 10);
    return [sheet.sheet.name, Math.min(...sizes) * printScale(sheet)];
  });
}
