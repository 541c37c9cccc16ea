/** What the engine hands to the pane: plain data with its words in it, so that it can come from a worker. */
import type { MoneyUnit } from "../../src/facts/units";
import type { CellRef, CellValue } from "../../src/workbook/model";
import type { DisclosureGrade, FactId, FactUnit } from "../../src/facts/facts";
import type { ProposalForm, ProposalKind } from "../../src/messages/zh-CN/pane-views";
import type { Finding, IndicatorReport, Report } from "../../src/report/report";
import type { WorkingLine } from "../../src/rules/working";

/** A finding with a key that is stable across checks. */
export interface KeyedFinding extends Finding {
  readonly key: string;
}

/** One place in the workbook that supplies a fact. */
export interface SourceRow {
  readonly ref: CellRef;
  readonly label: string;
  /** As the cell shows it. */
  readonly shown: string;
  /** False where it says something else than the value in use. */
  readonly agrees: boolean;
}

/** A fact that the user typed, or pointed at; `ref` wins over `text` as long as its cell holds something. */
export interface SuppliedFact {
  readonly id: FactId;
  /** A plain decimal (ratios as ratios), "true" or "false", or a grade of publication. */
  readonly text: string;
  readonly ref: CellRef | null;
}

export interface FactRow {
  readonly id: FactId;
  readonly name: string;
  readonly unit: FactUnit | "judgement" | "grade";
  /** The value in use, as people write it; null when there is none. */
  readonly value: string | null;
  /** What an amount is counted in; empty for everything else. */
  readonly unitName: MoneyUnit | "";
  readonly sources: readonly SourceRow[];
  readonly supplied: SuppliedFact | null;
  /** The rule cannot be applied without it. */
  readonly missing: boolean;
}

/** An indicator as the report has it, with what its rule asks for. */
export interface IndicatorFacts extends IndicatorReport {
  /** Index of the score sheet, and the id: unique together. */
  readonly key: string;
  readonly sheet: string;
  readonly facts: readonly FactRow[];
  readonly working: readonly WorkingLine[];
  /** As the sheet itself words them; empty where it does not. */
  readonly criteria: string;
}

export type { ProposalForm, ProposalKind };

/** One way to write a proposal into its cell. */
export interface ProposalOption {
  readonly form: ProposalForm;
  readonly content: { readonly value: CellValue } | { readonly formula: string };
  /** What the cell will hold, as the user sees it. */
  readonly shown: string;
}

export interface Proposal {
  readonly id: string;
  readonly kind: ProposalKind;
  /** Name of the indicator; null for the total and the grade. */
  readonly indicator: string | null;
  readonly ref: CellRef;
  /** What the cell holds now. */
  readonly before: string;
  readonly options: readonly ProposalOption[];
  /** Keys of the findings that it answers. */
  readonly answers: readonly string[];
}

export interface Quarter {
  readonly quarter: 1 | 2 | 3 | 4;
  /** Cumulative progress as a ratio; null when the workbook does not say. */
  readonly progress: number | null;
  readonly scheduled: number;
}

/** What was recognised, before anything is checked. */
export interface SheetFound {
  readonly sheet: string;
  /** What people call the form: with its project, where it is about one. */
  readonly label: string;
  /** Its own, where the workbook has forms of several years. */
  readonly year: number | null;
  /** From the table's first column to that of the scores. */
  readonly columns: { readonly left: number; readonly right: number };
  readonly framework: FrameworkName | null;
  readonly indicators: number;
  /** Whether it prints criteria of its own, from which a framework can be read: as a blank form, or filled in. */
  readonly own: "blank" | "filled" | null;
}

export interface Look {
  readonly sheets: readonly SheetFound[];
  readonly year: number | null;
}

export interface Checked {
  readonly found: Look;
  readonly report: Report;
  readonly findings: readonly KeyedFinding[];
  readonly facts: readonly IndicatorFacts[];
  /** What answers a finding, as values and texts; the task "proposals" has the formulas too. */
  readonly proposals: readonly Proposal[];
  readonly quarters: readonly Quarter[];
}

export interface FrameworkName {
  readonly id: string;
  readonly title: string;
  /** 深圳市龙岗区: titles are often the same everywhere. */
  readonly region: string;
  readonly year: number;
  /** Project forms say how their own indicators are scored; they are no framework of a year. */
  readonly isProject: boolean;
}

export type { DisclosureGrade };
