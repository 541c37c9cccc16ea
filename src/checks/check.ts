/** What a check is. One file per check of the catalogue (DOMAIN: ids are a contract and never change). */
import type { Decimal } from "../decimal";
import type { Messages } from "../messages/messages";
import type { Recognition, ScoreSheet } from "../recognise/types";
import type { CellRef } from "../workbook/model";
import type { CheckId } from "./catalogue";

export const SEVERITIES = ["error", "warning", "review", "deduction", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The texts of a finding: what is wrong, why it matters, what to do; each with the numbers in it. */
export interface Said {
  readonly message: string;
  readonly why: string;
  readonly fix: string;
}

/** What a check reports. */
export interface FindingDraft extends Said {
  /** Only where a single finding weighs less than its check: a score that could be read, but is typed as text. */
  readonly severity?: Severity;
  /** The cell to jump to; null when no cell can be named (a missing sheet). */
  readonly at: CellRef | null;
  /** Id of the third-level indicator, where the finding concerns one. */
  readonly indicator?: string | null;
  /** What the sheet should hold by this check, and what it holds. */
  readonly expected?: Decimal | number | string | null;
  readonly actual?: Decimal | number | string | null;
  /** Points lost, for a deduction. */
  readonly points?: Decimal | null;
  /** Lines of the working, rendered. */
  readonly working?: readonly string[];
}

/** A finding with its check: what reports, panes and other programs read. */
export interface Finding {
  readonly check: CheckId;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly indicator: string | null;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly expected: number | string | null;
  readonly actual: number | string | null;
  readonly points: number | null;
  readonly working: readonly string[];
}

interface CheckBase {
  readonly id: CheckId;
  readonly severity: Severity;
}

/** Looks at the workbook as a whole: its supporting tables, its targets. */
export interface WorkbookCheck extends CheckBase {
  readonly scope: "workbook";
  run(recognition: Recognition, messages: Messages): Iterable<FindingDraft>;
}

/** Looks at one score sheet; run once for each sheet found. */
export interface ScoreSheetCheck extends CheckBase {
  readonly scope: "score-sheet";
  run(sheet: ScoreSheet, recognition: Recognition, messages: Messages): Iterable<FindingDraft>;
}

export type Check = WorkbookCheck | ScoreSheetCheck;
