/**
 * What recognition makes of a workbook, stage by stage:
 *
 *   cells → figures and texts (grid) → tables → labelled quantities → relations, facts
 *                                    ↘ score sheets, target tables
 *
 * Every figure keeps the cell it came from, its unit and its precision; nothing is overwritten by anything else.
 */
import type { Decimal } from "../decimal";
import type { Framework, Indicator } from "../frameworks/framework";
import type { FactId, Facts } from "../facts/facts";
import type { Label, Period } from "../facts/labels";
import type { MoneyUnit, Unit } from "../facts/units";
import type { Measure, Quarter, Subject } from "../facts/wordings";
import type { FactSpec } from "../rules/scoring";
import type { Range } from "../workbook/address";
import type { CellRef, CellValue, Sheet, Workbook } from "../workbook/model";
import type { EvidenceId } from "./score-sheet/evidence";

/** A number as it stands in a cell. */
export interface Figure {
  readonly ref: CellRef;
  /** In the cell's own unit; a percentage is a ratio (31.91% is 0.3191). */
  readonly value: Decimal;
  /** Decimals of `value` that are printed: 4 for 31.91%, 2 for 4,906.06. */
  readonly decimals: number;
  /** The value rounded to those decimals: what a reader sees. */
  readonly printed: Decimal;
  readonly unit: Unit | null;
  /** As a person would write it: "31.91%", "4,906.06". */
  readonly shown: string;
  /** How the cell holds it: a number, a text that is a number ("5.00"), or a text with more around it ("５分"). */
  readonly typed: "number" | "numeric-text" | "text";
}

export interface Column {
  readonly col: number;
  /** The headings above it from top to bottom, joined: "预算数（元） 总额". */
  readonly heading: string;
  readonly measure: Measure | null;
  readonly subject: Subject | null;
  readonly unit: Unit | null;
  /** Of which year its heading speaks. */
  readonly period: Period;
  /** Heads figures of any kind (金额（数量）): what a row says of itself comes first. */
  readonly isGeneric: boolean;
  /** 其中: a part of the column named in `partOf`. */
  readonly partOf: number | null;
}

export interface TableRow {
  readonly row: number;
  /** As printed, white space mended: "其中：1.车辆". */
  readonly label: string;
  readonly labelRef: CellRef;
  /** The label without numbering and 其中: "车辆". */
  readonly name: string;
  /** What the label says of the row's figures. */
  readonly says: Label;
  /** Depth by numbering and 其中; 0 is the outermost. */
  readonly depth: number;
  readonly ofWhich: boolean;
  readonly isTotal: boolean;
  /** Index in `rows` of the row that this one is a part of; null for outermost rows. */
  readonly parent: number | null;
  readonly figures: ReadonlyMap<number, Figure>;
  readonly texts: ReadonlyMap<number, string>;
}

/** A supporting table: title, unit line, headings, labelled rows of figures. A label–value list is one too. */
export interface Table {
  readonly sheet: string;
  readonly range: Range;
  readonly title: string | null;
  readonly unit: MoneyUnit | null;
  readonly labelColumn: number;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

/** A figure with its meaning. Two quantities of the same subject, measure and quarter must agree. */
export interface Quantity {
  readonly figure: Figure;
  readonly subject: Subject | null;
  readonly measure: Measure | null;
  readonly quarter: Quarter | null;
  /** Of which year, as far as heading or label say; what whole tables are about, dossiers keep apart. */
  readonly period: Period;
  /** One of the kinds that its subject is made of (行政编制 of 编制): never the whole. */
  readonly isPart: boolean;
  /** What narrows it to some of the money (财政拨款); "" for the whole. */
  readonly scope: string;
  /** As a person would call it: "日常公用经费调整预算数". */
  readonly label: string;
  readonly table: Table;
  readonly row: TableRow;
  readonly column: Column;
  /** The value in the base unit (money in 元), for comparison across tables; half a printed last digit in that unit. */
  readonly base: Decimal;
  readonly tolerance: Decimal;
}

/** A printed rate and the printed amounts that it must come from. */
export interface RatioRelation {
  readonly kind: "ratio" | "average" | "change";
  readonly rate: Figure;
  /** ratio: numerator ÷ denominator; change: (numerator − denominator) ÷ denominator; average: the mean of `of`. */
  readonly numerator: Figure | null;
  readonly denominator: Figure | null;
  /** For an average: the exact ratios (from amounts where there are amounts). */
  readonly of: readonly Decimal[];
  /** The exact ratio. */
  readonly expected: Decimal;
  /** "公务用车 利用率": the row and the column. */
  readonly label: string;
  /** How the numerator and the denominator are called: "在用", "原值". */
  readonly terms: readonly string[];
}

/** A printed total and the printed parts that make it up (其中 rows are left out). */
export interface SumRelation {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  readonly label: string;
  readonly column: string;
  readonly partLabels: readonly string[];
}

/** A part that may not be greater than its whole. */
export interface PartRelation {
  readonly part: Figure;
  readonly whole: Figure;
  readonly partLabel: string;
  readonly wholeLabel: string;
  readonly kind: "in-use" | "of-which" | "spending-over-budget";
}

/** One place in the workbook that supplies a fact. */
export interface FactSource {
  readonly fact: FactId;
  /** Money in the book's `moneyUnit`; ratios as ratios; counts. */
  readonly value: Decimal;
  /** Decimals of `value` as written in the workbook, in the book's unit. */
  readonly decimals: number;
  readonly figure: Figure;
  readonly label: string;
}

/** An input of a standard workbook that holds what it cannot: a word where yes or no is asked. */
export interface InvalidInput {
  readonly spec: FactSpec;
  readonly ref: CellRef;
  readonly said: string;
}

/** All facts found, with every source; `facts` holds the best source's value of each. */
export interface FactBook {
  readonly moneyUnit: MoneyUnit;
  readonly sources: ReadonlyMap<FactId, readonly FactSource[]>;
  readonly facts: Facts;
  /** The cells of a standard workbook that answer what only people can say. */
  readonly answers: ReadonlyMap<FactId, CellRef>;
  readonly invalid: readonly InvalidInput[];
}

export type Sense = "at-least" | "at-most" | "equal";

/** A numeric target or result: "8000份以上" → at-least 8000 份. */
export interface Measured {
  readonly value: Decimal;
  readonly sense: Sense;
  readonly unit: string | null;
  readonly percent: boolean;
  /** "20余件", "约1300篇": more or less than the figure. */
  readonly approximate: boolean;
}

export interface TargetCell {
  readonly ref: CellRef;
  readonly text: string;
  readonly measured: Measured | null;
}

/** One third-level indicator of the department's own 绩效目标 table. */
export interface TargetRow {
  readonly row: number;
  readonly level1: string | null;
  readonly level2: string | null;
  readonly name: string;
  readonly nameRef: CellRef;
  readonly target: TargetCell;
  readonly actual: TargetCell;
  /** Text of a reason or remark column; null when there is no such column. */
  readonly reason: string | null;
  /** The column's own unit (计量单位), when there is such a column. */
  readonly unit: string | null;
}

export interface TargetTable {
  readonly sheet: string;
  readonly rows: readonly TargetRow[];
}

/** A cell of the score sheet that should hold a number. */
export interface NumberCell {
  readonly ref: CellRef;
  readonly raw: CellValue;
  /** null when blank or not a number. */
  readonly figure: Figure | null;
  readonly formula: string | null;
}

export interface TextCell {
  readonly ref: CellRef;
  readonly text: string;
}

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
  /** The score that somebody else gave (复核), where there is such a column. */
  readonly reviewed: { readonly score: NumberCell; readonly remark: TextCell | null } | null;
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

/** A row outside the indicators that has points of its own: 年度资金总额 of the project form. */
export interface ScoredComponent {
  readonly name: TextCell;
  readonly weight: NumberCell;
  readonly score: NumberCell;
}

export interface RawScoreSheet {
  readonly sheet: string;
  readonly range: Range;
  readonly title: TextCell | null;
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
  readonly components: readonly ScoredComponent[];
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
}

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
}

/** A date or a year found in a text or a date cell. */
export interface YearMention {
  readonly ref: CellRef;
  readonly year: number;
  readonly text: string;
  readonly inTitle: boolean;
  /** Another year than the evaluated one, and rightly so: this part of the workbook is about that year. */
  readonly isOfItsPart: boolean;
}

/** All that is about one department and one year: its score sheets, and the tables that their rules may rest on. */
export interface Dossier {
  readonly scoreSheets: readonly ScoreSheet[];
  readonly tables: readonly Table[];
  readonly targets: readonly TargetTable[];
  readonly quantities: readonly Quantity[];
  readonly ratios: readonly RatioRelation[];
  readonly sums: readonly SumRelation[];
  readonly parts: readonly PartRelation[];
  readonly book: FactBook;
  /** The evaluated year; null when the workbook does not say. */
  readonly year: number | null;
  /** The department that its parts name, where the workbook names several. */
  readonly owner: string | null;
}

/**
 * A workbook as it was understood. Its own tables, quantities and relations are those of all dossiers together;
 * its facts are those of the first score sheet's dossier. `inDossier` narrows it to one dossier.
 */
export interface Recognition extends Dossier {
  readonly workbook: Workbook;
  readonly dossiers: readonly Dossier[];
  readonly years: readonly YearMention[];
  /** The department's name, where the workbook has a cell for it; an empty text when that cell is blank. */
  readonly department: TextCell | null;
  /** The departments that the workbook's figures are told apart by; none or one in most workbooks. */
  readonly departments: readonly string[];
  /** Hidden sheets whose figures were used because no visible sheet has them. */
  readonly hiddenSheetsUsed: readonly string[];
  /** Hidden sheets with a score sheet that was passed over because a visible one is there. */
  readonly hiddenScoreSheets: readonly string[];
  sheet(name: string): Sheet;
}
