/** The result of a check, in plain data: what every face shows and what `--format json` prints. */
import type { Severity } from "../checks/check";
import type { Finding, Verdict } from "../checks/finding";
import type { FormFamily } from "../recognise/score-sheet/types";

export type IndicatorStatus = "pass" | "deducted" | "violation" | "needs-review" | "not-applicable";

export interface IndicatorReport {
  readonly id: string | null;
  readonly name: string;
  readonly weight: number | null;
  readonly score: number | null;
  /** The score of the re-examination. */
  readonly reviewed: number | null;
  /** Why the re-examination gave it; null where it says nothing, or there is none. */
  readonly reviewedBecause: string | null;
  /** The score by the rule, where the workbook's facts and the rule determine one. */
  readonly expected: number | null;
  readonly status: IndicatorStatus;
  /** The score's cell; the name's where there is no score column. */
  readonly cell: string;
  /** Second-level and first-level names, for grouping. */
  readonly group: string | null;
  readonly dimension: string | null;
}

export interface SheetReport {
  readonly sheet: string;
  /** What people call it: with the name of its project, where it is about one. */
  readonly label: string;
  /** Whose sheet it is, and of which year; null where the workbook does not say. */
  readonly department: string | null;
  readonly year: number | null;
  /** What kind of form it is. */
  readonly form: FormFamily;
  readonly framework: { readonly id: string; readonly title: string; readonly match: number } | null;
  /** How 预算执行率 is read; null where no rule of the sheet can be read in several ways. */
  readonly reading: string | null;
  readonly total: { readonly stated: number | null; readonly summed: number };
  /** The same of the re-examined scores; null where the sheet has none. */
  readonly reviewed: { readonly stated: number | null; readonly summed: number } | null;
  readonly grade: { readonly stated: string | null; readonly expected: string | null };
  /** Scored rows outside the indicators: 项目资金 of the project form. */
  readonly components: readonly IndicatorReport[];
  readonly indicators: readonly IndicatorReport[];
}

export interface Report {
  readonly sheets: readonly SheetReport[];
  readonly findings: readonly Finding[];
  readonly summary: Readonly<Record<Severity, number>>;
  /** What each check of the catalogue came to, in its order. */
  readonly checked: readonly Verdict[];
}

export type { Finding, Severity };
