/** A score sheet as it is read, and as it is placed in a framework. */
import type { Framework, Indicator } from "../../frameworks/framework";
import type { Range } from "../../workbook/address";
import type { EvidenceId } from "./evidence";
import type { MoneyUnit } from "../../facts/units";
import type { ProjectForm, TotalCap } from "../../forms/project-form";
import type { NumberCell, TargetRow, TextCell } from "../types";

/** A label of the score sheet at any level, and the framework's name it stands for. */
export interface LevelNode {
  readonly name: TextCell;
  readonly weight: NumberCell | null;
  /** Id in the framework; null when unmatched. */
  readonly id: string | null;
  /** The framework's own name for it. */
  readonly officialName: string | null;
  readonly match: "exact" | "alias" | "variant" | "position" | "none";
}

export type ScoreColumn =
  | "level1"
  | "weight1"
  | "level2"
  | "weight2"
  | "level3"
  | "weight3"
  | "description"
  | "criteria"
  | "score"
  | "remark"
  | "lastYearScore"
  | "reviewedScore"
  | "reviewedRemark"
  /** How far the reviewed score is from the department's: (self − reviewed) ÷ self. */
  | "deviation"
  /** Points taken away, as a number. */
  | "deduction"
  /** A coefficient or a share of the weight: no points. */
  | "factor"
  | "evidence"
  | "target"
  | "actual"
  | "serial";

/** What a column was taken for, and why. */
export interface ColumnReading {
  readonly col: number;
  readonly heading: string;
  readonly role: ScoreColumn | null;
  readonly evidence: readonly EvidenceId[];
}

/** What somebody else than the department gave (复核), in columns beside its own. */
export interface Reviewed {
  readonly score: NumberCell;
  readonly remark: TextCell | null;
  readonly deviation: NumberCell | null;
}

/** A score sheet as it is written, before any framework is known. */
export interface RawNode {
  readonly name: TextCell;
  readonly weight: NumberCell | null;
}

export interface RawIndicator extends RawNode {
  readonly row: number;
  /** Position in `dimensions` / `groups` of the sheet. */
  readonly dimension: number | null;
  readonly group: number | null;
  readonly description: TextCell | null;
  /** With its line breaks. */
  readonly criteria: TextCell | null;
  /** null when the sheet has no score column. */
  readonly score: NumberCell | null;
  /** null when the sheet has no remark column; empty text when blank. */
  readonly remark: TextCell | null;
  /** Points taken away, where a column gives them as numbers. */
  readonly deduction: NumberCell | null;
  /** null when the sheet has no column of re-examined scores. */
  readonly reviewed: Reviewed | null;
}

/** 小计: the printed sum of a level's scores and weights. */
export interface Subtotal {
  readonly label: TextCell;
  readonly weight: NumberCell | null;
  readonly score: NumberCell | null;
  /** Position in `dimensions` / `groups` of what it closes; null where it cannot be said. */
  readonly dimension: number | null;
  readonly group: number | null;
  /** True when its label names what it closes. */
  readonly isNamed: boolean;
}

/** A row of the funds block: what was planned and paid, all or from one source. */
export interface FundRow {
  readonly name: TextCell;
  readonly original: NumberCell | null;
  /** 全年预算数, 调整后预算数: what the execution is measured by. */
  readonly budget: NumberCell | null;
  readonly executed: NumberCell | null;
}

/** 项目资金 of a project form: its row 年度资金总额 has points of its own, the sources below share them. */
export interface Funds extends FundRow {
  readonly weight: NumberCell;
  readonly score: NumberCell;
  readonly rate: NumberCell | null;
  /** null when the block has no column for reasons. */
  readonly remark: TextCell | null;
  /** In the columns of the indicators below; null where these have none, or nothing stands there. */
  readonly reviewed: Reviewed | null;
  readonly unit: MoneyUnit | null;
  readonly parts: readonly FundRow[];
  /** The words of its header. */
  readonly headings: readonly string[];
}

export interface RawScoreSheet {
  readonly sheet: string;
  readonly range: Range;
  readonly title: TextCell | null;
  /** The project that the form is about; null where none is named. */
  readonly subject: TextCell | null;
  readonly headerRows: readonly number[];
  /** Where the header stands again, on later pages. */
  readonly repeatedHeaders: readonly number[];
  readonly columns: Readonly<Partial<Record<ScoreColumn, number>>>;
  /** What each column was taken for, and why. */
  readonly readings: readonly ColumnReading[];
  readonly dimensions: readonly RawNode[];
  readonly groups: readonly (RawNode & { readonly dimension: number | null })[];
  readonly indicators: readonly RawIndicator[];
  readonly subtotals: readonly Subtotal[];
  /** Points outside the indicators; null where the form has none. */
  readonly funds: Funds | null;
  /** What the total may be at most, as the form prints it. */
  readonly caps: readonly TotalCap[];
  readonly total: NumberCell | null;
  /** The total of the column of reviewed scores. */
  readonly reviewedTotal: NumberCell | null;
  /** The row of the total, for the weights printed in it. */
  readonly totalWeights: readonly NumberCell[];
  readonly grade: TextCell | null;
}

export interface IndicatorRow extends RawIndicator, LevelNode {
  readonly weight: NumberCell | null;
  readonly definition: Indicator | null;
  /** What was aimed at and what was reached, where the form's indicators are the project's own. */
  readonly target: TargetRow | null;
}

/** What kind of form a sheet is: by it one knows where its points are and which rules can be asked. */
export type FormFamily = "department" | "project" | "review" | "unknown";

export interface FrameworkMatch {
  readonly framework: Framework;
  /** 0–1: how well names, weights and year fit. */
  readonly match: number;
  /** Why this one: for the pane and the text report. */
  readonly evidence: {
    readonly names: number;
    readonly weights: number;
    /** Weights printed beside the upper levels. */
    readonly parents: number;
    readonly year: boolean | null;
    /** The framework's district is named in the workbook. */
    readonly region: boolean;
  };
  /** Frameworks that fit just as well, each with the indicators in which it would score differently. */
  readonly rivals: readonly { readonly framework: Framework; readonly indicators: readonly string[] }[];
}

export interface ScoreSheet extends RawScoreSheet {
  readonly dimensions: readonly LevelNode[];
  readonly groups: readonly (LevelNode & { readonly dimension: number | null })[];
  readonly indicators: readonly IndicatorRow[];
  readonly framework: FrameworkMatch | null;
  readonly family: FormFamily;
  /** By what its own indicators are scored; null for a form that has none. */
  readonly project: ProjectForm | null;
}
