/** Formulas that several papers write, each with the result that it has now. */
import { round } from "../../decimal";
import type { Computed } from "../../workbook/sheet-builder";
import type { CellValue } from "../../workbook/model";
import type { GradeFrom } from "../result";

export const computed = (formula: string, value: CellValue): Computed => ({ formula, result: () => value });

export function gradeAt(grades: readonly GradeFrom[], total: number | null): string {
  if (total === null) return "";
  return grades.find(({ from }) => total >= from)?.grade ?? "";
}

/** A text in a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** @param cell of the total; @param grades best first */
export function gradeFormula(cell: string, grades: readonly GradeFrom[]): string {
  const bands = grades.reduceRight(
    (rest, { grade, from }) => `IF(${cell}>=${from},${quoted(grade)},${rest})`,
    '""',
  );
  return `IF(${cell}="","",${bands})`;
}

/** At two decimals, as Excel's ROUND does it. */
export const twoDecimals = (value: number): number => Number(round(value, 2));
