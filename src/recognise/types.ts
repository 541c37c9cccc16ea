/**
 * What recognition makes of a workbook, stage by stage:
 *
 *   cells → figures and texts (grid) → tables → labelled quantities → relations, facts
 *                                    ↘ score sheets, target tables
 *
 * Every figure keeps the cell it came from, its unit and its precision; nothing is overwritten by anything else.
 */
import type { Decimal } from "../decimal";
import type { FactId, Facts, FactUnit } from "../facts/facts";
import type { Label, Period } from "../facts/labels";
import type { MoneyUnit, Unit } from "../facts/units";
import type { Measure, Quarter, Subject } from "../facts/wordings";
import type { FactSpec } from "../rules/scoring";
import type { TargetSense } from "../rules/target-share";
import type { Range } from "../workbook/address";
import type { CellRef, CellValue } from "../workbook/model";

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
  /** Nobody sees it: a total may or may not add it up. */
  readonly isHidden: boolean;
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
  readonly kind: "ratio" | "average" | "change" | "deviation";
  readonly rate: Figure;
  /** ratio: numerator ÷ denominator; deviation: (numerator − denominator) ÷ numerator; change: (numerator − denominator) ÷ denominator; average: the mean of `of`. */
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
  /** The parts stand beside the total and not above or below it. */
  readonly isAcross?: boolean;
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

/** A figure of a standard workbook's table: no fact by itself, yet formulas add it up. */
export interface TableInput {
  readonly id: null;
  readonly unit: FactUnit;
  /** By row and column: "办公费 年初预算". */
  readonly label: string;
}

/** An input of a standard workbook that holds what it cannot: a word where yes or no is asked. */
export interface InvalidInput {
  readonly spec: FactSpec | TableInput;
  readonly ref: CellRef;
  readonly said: string;
}

/** All facts found, with every source; `facts` holds the best source's value of each. */
export interface FactBook {
  readonly moneyUnit: MoneyUnit;
  readonly sources: ReadonlyMap<FactId, readonly FactSource[]>;
  readonly facts: Facts;
  /** In what the figures are counted that are not of the vocabulary: a framework's own, those of a form's rows. */
  readonly units: ReadonlyMap<FactId, Unit>;
  /** The cells of a standard workbook that answer what only people can say. */
  readonly answers: ReadonlyMap<FactId, CellRef>;
  readonly invalid: readonly InvalidInput[];
}

/** A numeric target or result: "8000份以上" → at-least 8000 份. */
export interface Measured {
  readonly value: Decimal;
  readonly sense: TargetSense;
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
  /** A sign beside the target says that it is to be met exactly. */
  readonly isExact: boolean;
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
