/** What a check is: one folder per check of the catalogue, with its code and its words. */
import type { AssessedRow, AssessedSheet } from "../assess/assess";
import type { Decimal } from "../decimal";
import type { RuleWords } from "../messages/rule-words";
import type { Recognition } from "../recognise/recognition";
import type { NumericFactId } from "../facts/facts";
import type { CellRef } from "../workbook/model";
import type { WorkingLine } from "../rules/working";

export const SEVERITIES = ["error", "warning", "review", "deduction", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The texts of a finding: what is wrong, why it matters, what to do; each with the numbers in it. */
export interface FindingTexts {
  readonly message: string;
  readonly why: string;
  readonly fix: string;
}

/** "ratio": expected and actual are ratios, which people read as percentages; null: numbers and texts as they are. */
export type FindingUnit = "ratio" | null;

/** What a check reports. */
export interface FindingDraft extends FindingTexts {
  /** Only where a single finding is less severe than its check: a score that could be read, but is typed as text. */
  readonly severity?: Severity;
  /** The cell to jump to; null when no cell can be named (a missing sheet) or none is at fault. */
  readonly at: CellRef | null;
  /** The sheet, where it is about one and no cell of it. */
  readonly sheet?: string;
  /** The sentence of a report that it is about; `sheet` is its chapter then. */
  readonly quote?: string;
  /** The row of a score sheet that the finding is about. */
  readonly row?: AssessedRow;
  /** Id of the third-level indicator, where the finding concerns one and stands in none of its rows. */
  readonly indicator?: string;
  /** What the sheet should hold by this check, and what it holds. */
  readonly expected?: Decimal | number | string | null;
  readonly actual?: Decimal | number | string | null;
  readonly unit?: FindingUnit;
  /** Points lost, for a deduction. */
  readonly points?: Decimal | null;
  readonly working?: readonly WorkingLine[];
}

/** The words of a check in one language; beside these, functions for what its findings say. */
export interface CheckWords {
  readonly title: string;
  /** One sentence on what it finds. */
  readonly help: string;
}

/** What a workbook may lack, without which several checks have nothing to look at. */
export type Absence =
  | "scoreSheet"
  | "framework"
  | "ownIndicators"
  | "weights"
  | "scores"
  | "remarks"
  | "tables"
  | "targets"
  | "judgements";

/** Words of the rules and facts that findings quote, and the reasons for which several checks do not apply. */
export interface SharedWords {
  readonly rules: RuleWords;
  readonly facts: Readonly<Record<NumericFactId, string>>;
  readonly engine: { readonly absent: Readonly<Record<Absence, string>> };
}

/** The findings; returned at the end, where there was nothing to check: why (in words). */
export type Drafts = Iterable<FindingDraft, string | void>;

/** Which content of the cell the check judges; the pane offers the right content there where it can compute it. */
export type Judged = "score" | "total" | "grade" | "remark";

interface Definition<Id extends string, W extends CheckWords> {
  readonly id: Id;
  readonly severity: Severity;
  readonly judges?: Judged;
  /** Chinese, whose type the other languages fit. */
  readonly words: W;
  /** Loaded on demand, so that a Chinese pane does not load English. */
  english(): Promise<{ readonly en: W }>;
}

/** Looks at the whole workbook, or at the tables and targets of one department and year (one dossier after another). */
interface WorkbookDefinition<Id extends string, W extends CheckWords> extends Definition<Id, W> {
  run(recognition: Recognition, words: W, shared: SharedWords): Drafts;
}

/** Looks at one score sheet; run once for each sheet found. */
interface ScoreSheetDefinition<Id extends string, W extends CheckWords> extends Definition<Id, W> {
  run(sheet: AssessedSheet, words: W, shared: SharedWords): Drafts;
}

export type WorkbookCheck<Id extends string = string> = WorkbookDefinition<Id, CheckWords> & {
  readonly scope: "workbook";
};

export type DossierCheck<Id extends string = string> = WorkbookDefinition<Id, CheckWords> & {
  readonly scope: "dossier";
};

export type ScoreSheetCheck<Id extends string = string> = ScoreSheetDefinition<Id, CheckWords> & {
  readonly scope: "score-sheet";
};

export type Check<Id extends string = string> = WorkbookCheck<Id> | DossierCheck<Id> | ScoreSheetCheck<Id>;

export function workbookCheck<const Id extends string, W extends CheckWords>(
  check: WorkbookDefinition<Id, W>,
): WorkbookCheck<Id> {
  return { ...check, scope: "workbook" };
}

export function dossierCheck<const Id extends string, W extends CheckWords>(
  check: WorkbookDefinition<Id, W>,
): DossierCheck<Id> {
  return { ...check, scope: "dossier" };
}

export function scoreSheetCheck<const Id extends string, W extends CheckWords>(
  check: ScoreSheetDefinition<Id, W>,
): ScoreSheetCheck<Id> {
  return { ...check, scope: "score-sheet" };
}
