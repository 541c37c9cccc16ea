/** A finding with its check, in plain data: what reports, panes and other programs read. */
import type { About } from "../assess/about";
import type { CheckId } from "./catalogue";
import type { FindingUnit, Judged, Severity } from "./check";
import type { WorkingLine } from "../rules/working";

export interface Finding {
  readonly check: CheckId;
  readonly severity: Severity;
  /** Not part of the JSON report. */
  readonly judges: Judged | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly indicator: string | null;
  /** The sentence of a Word report that it is about, as written; `sheet` is its chapter and `cell` null then. */
  readonly quote: string | null;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly expected: number | string | null;
  readonly actual: number | string | null;
  /** Not part of the JSON report. */
  readonly unit: FindingUnit;
  readonly points: number | null;
  readonly working: readonly WorkingLine[];
  /** Where it stands in the report; null for what is on no score sheet. Findings are grouped by this alone. */
  readonly about: About | null;
}

export const OUTCOMES = ["findings", "needs-review", "pass", "not-applicable"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The outcome of a check: "no findings" and "nothing to check" are told apart. */
export interface Verdict {
  readonly check: CheckId;
  readonly title: string;
  readonly outcome: Outcome;
  /** In words; for "not-applicable": what the workbook lacks. */
  readonly reason: string;
}
