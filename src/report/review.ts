/** What a re-examination came to: both totals, how far they are apart, and the scores that it changed. */
import { decimal } from "../decimal";
import { fixedPercent } from "../facts/format";
import { deviation } from "../recognise/deviations";
import type { IndicatorReport, SheetReport } from "./report";

/** A score before and after; the deviation as it is printed, null where the department gave itself nothing. */
export interface Reviewed {
  readonly own: number;
  readonly reviewed: number;
  readonly deviation: string | null;
}

export interface ReviewedRow extends Reviewed {
  readonly row: IndicatorReport;
}

export interface Review {
  /** Of the totals: the stated ones, and where none is stated the sums. */
  readonly total: Reviewed;
  /** Rows that the re-examination gave another score, in the order of the sheet. */
  readonly changed: readonly ReviewedRow[];
}

/** (self − re-examined) ÷ self as forms print it: "16.67%". */
export function deviationText(own: number, reviewed: number): string | null {
  return own > 0 ? fixedPercent(deviation(decimal(own), decimal(reviewed)), 2) : null;
}

function both(own: number, reviewed: number): Reviewed {
  return { own, reviewed, deviation: deviationText(own, reviewed) };
}

/** null for a sheet that nobody has re-examined. */
export function reviewOf({ total, reviewed, components, indicators }: SheetReport): Review | null {
  if (!reviewed) return null;
  return {
    total: both(total.stated ?? total.summed, reviewed.stated ?? reviewed.summed),
    changed: [...components, ...indicators].flatMap((row) =>
      row.score === null || row.reviewed === null || row.score === row.reviewed
        ? []
        : { row, ...both(row.score, row.reviewed) },
    ),
  };
}
