/** A layout: everything in which two departments' workbooks with the same figures can differ. */
import type { FigureStyle } from "./page";
import type { Random } from "./random";
import { WORD_KINDS, type WordKind } from "./words";

export interface Layout {
  // The score sheet's columns
  readonly serial: boolean;
  readonly levels: "merged" | "once" | "repeated";
  readonly headerRows: 1 | 2 | 3;
  readonly weights: "all" | "third" | "in-names" | "only-in-names";
  readonly numbering: null | "chinese" | "arabic" | "circled";
  /** As pasted from Word: a line break or blanks inside. */
  readonly names: "plain" | "broken" | "spaced";
  readonly headersBroken: boolean;
  /** Dimensions stand in rows of their own, not in a column. */
  readonly dimensionRows: boolean;
  readonly description: boolean;
  readonly criteria: "after-weight" | "after-score" | "none";
  readonly criteriaText: "official" | "short";
  readonly remark: boolean;
  readonly remarkAt: "after-score" | "before-score";
  /** What is written where nothing was lost. */
  readonly noRemark: null | "无" | "/" | "—";
  readonly lastYearScores: 0 | 1 | 2;
  readonly review: null | "filled" | "empty";
  /** One heading over both scores. */
  readonly reviewBanner: boolean;
  readonly deduction: boolean;
  readonly coefficient: boolean;
  readonly evidence: boolean;
  readonly emptyColumn: boolean;
  // Its rows
  readonly title: boolean;
  readonly departmentRow: boolean;
  readonly total: "bottom" | "top" | "sentence";
  readonly totalFormula: boolean;
  readonly totalWeights: boolean;
  readonly grade: null | "row" | "sentence" | "beside";
  readonly subtotals: null | "dimension" | "group";
  readonly signature: boolean;
  readonly notes: boolean;
  readonly blankRows: 0 | 1 | 2;
  readonly pageRows: number;
  readonly cutCells: boolean;
  /** 续表 above every repeated header. */
  readonly continued: boolean;
  /** The faults that the published form itself prints, where it has any. */
  readonly errata: boolean;
  // Figures and words
  readonly points: FigureStyle["points"];
  readonly amounts: FigureStyle["amounts"];
  readonly rates: FigureStyle["rates"];
  readonly unit: "万元" | "元" | "mixed";
  readonly unitIn: "line-right" | "line-left" | "header" | "title";
  readonly words: readonly WordKind[];
  // Tables and sheets
  readonly origin: { readonly row: number; readonly col: number };
  readonly dataWords: boolean;
  readonly dataList: boolean;
  readonly dataForm: "list" | "unit-column" | "pairs" | "units-in-cells";
  readonly details: boolean;
  readonly assetsTotalFirst: boolean;
  readonly targets: null | "plain" | "side-labels" | "signs";
  readonly tables: "sheets" | "one-sheet" | "below-score-sheet";
  readonly dataFirst: boolean;
  readonly procurementBy: "kind" | "project";
  readonly tableHeaders: "one-row" | "two-rows";
  /** Sources of the money, functions of government. */
  readonly moreTables: boolean;
  readonly subordinates: boolean;
  readonly yearColumns: boolean;
  readonly threeYearColumns: boolean;
  readonly tablesPaged: boolean;
  readonly cover: boolean;
  readonly sheetNames: "telling" | "numbered";
  readonly lastYearSheets: null | "before" | "hidden" | "after" | "data-before" | "data-hidden";
  readonly hiddenDraft: boolean;
  readonly departments: 1 | 2 | 3;
  readonly departmentsOn: "own-sheets" | "one-sheet";
  readonly departmentIn: "sheet-name" | "unit-line";
  readonly consolidated: boolean;
}

export const PLAIN: Layout = {
  serial: false,
  levels: "merged",
  headerRows: 3,
  weights: "all",
  numbering: null,
  names: "plain",
  headersBroken: false,
  dimensionRows: false,
  description: true,
  criteria: "after-weight",
  criteriaText: "official",
  remark: true,
  remarkAt: "after-score",
  noRemark: null,
  lastYearScores: 0,
  review: null,
  reviewBanner: false,
  deduction: false,
  coefficient: false,
  evidence: false,
  emptyColumn: false,
  title: true,
  departmentRow: true,
  total: "bottom",
  totalFormula: false,
  totalWeights: false,
  grade: "row",
  subtotals: null,
  signature: false,
  notes: false,
  blankRows: 0,
  pageRows: 0,
  cutCells: false,
  continued: false,
  errata: false,
  points: "number",
  amounts: "number",
  rates: "number",
  unit: "万元",
  unitIn: "line-right",
  words: [],
  origin: { row: 0, col: 0 },
  dataWords: false,
  dataList: true,
  dataForm: "list",
  details: true,
  assetsTotalFirst: false,
  targets: "plain",
  tables: "sheets",
  dataFirst: false,
  procurementBy: "kind",
  tableHeaders: "one-row",
  moreTables: false,
  subordinates: false,
  yearColumns: false,
  threeYearColumns: false,
  tablesPaged: false,
  cover: false,
  sheetNames: "telling",
  lastYearSheets: null,
  hiddenDraft: false,
  departments: 1,
  departmentsOn: "own-sheets",
  departmentIn: "sheet-name",
  consolidated: false,
};

/** Single features. Two of them go together unless they settle the same thing. */
export const FEATURES = {
  plain: {},
  "header repeated on every page": { pageRows: 4 },
  "cells cut at the page break": { pageRows: 3, cutCells: true },
  "names broken by line breaks": { names: "broken" },
  "names spaced out": { names: "spaced" },
  "headers broken by line breaks": { headersBroken: true },
  "dimensions in rows of their own": { dimensionRows: true },
  "continued pages": { pageRows: 5, continued: true },
  "serial numbers": { serial: true },
  "levels repeated": { levels: "repeated" },
  "levels written once": { levels: "once" },
  "one header row": { headerRows: 1 },
  "two header rows": { headerRows: 2 },
  "third-level weights only": { weights: "third" },
  "upper weights in the names": { weights: "in-names" },
  "all weights in the names": { weights: "only-in-names" },
  "Chinese numbering": { numbering: "chinese" },
  "Arabic numbering": { numbering: "arabic" },
  "circled numbering": { numbering: "circled" },
  "subtotal per dimension": { subtotals: "dimension" },
  "subtotal per group": { subtotals: "group" },
  "score before criteria": { criteria: "after-score" },
  "no criteria": { criteria: "none" },
  "short criteria": { criteriaText: "short" },
  "remark before the score": { remarkAt: "before-score" },
  "无 where nothing was lost": { noRemark: "无" },
  "a stroke where nothing was lost": { noRemark: "/" },
  "the form's own errata": { errata: true },
  "no description": { description: false },
  "no remark": { remark: false },
  "last year's score beside": { lastYearScores: 1 },
  "two earlier years' scores beside": { lastYearScores: 2 },
  "self and re-examined": { review: "filled" },
  "re-examined column empty": { review: "empty" },
  "both scores under one heading": { review: "filled", reviewBanner: true },
  "numeric deduction column": { deduction: true },
  "coefficient column": { coefficient: true },
  "evidence column": { evidence: true },
  "empty column between": { emptyColumn: true },
  "no title": { title: false },
  "no department row": { departmentRow: false },
  "total on top": { total: "top" },
  "total in a sentence": { total: "sentence" },
  "total by a formula": { totalFormula: true },
  "weights in the total row": { totalWeights: true },
  "grade in a sentence": { grade: "sentence" },
  "grade beside the total": { grade: "beside" },
  "no grade": { grade: null },
  "signatures below": { signature: true },
  "notes below": { notes: true },
  "a blank row inside": { blankRows: 1 },
  "two blank rows inside": { blankRows: 2 },
  "scores as text": { points: "text" },
  "scores in full-width digits": { points: "wide" },
  "scores with their unit": { points: "unit" },
  "amounts as text": { amounts: "text" },
  "rates as text": { rates: "text" },
  "rates not rounded": { rates: "exact" },
  "amounts in 元": { unit: "元" },
  "units mixed": { unit: "mixed" },
  "unit line on the left": { unitIn: "line-left" },
  "unit in the headings": { unitIn: "header" },
  "unit in the title": { unitIn: "title" },
  "table elsewhere": { origin: { row: 6, col: 2 } },
  "other words: score": { words: ["score"] },
  "other words: weight": { words: ["weight"] },
  "other words: name": { words: ["name", "banner"] },
  "other words: levels": { words: ["dimension", "group", "indicator"] },
  "other words: criteria": { words: ["criteria"] },
  "other words: description": { words: ["description"] },
  "other words: remark": { words: ["remark"] },
  "other words: total": { words: ["total"] },
  "other words: grade": { words: ["grade"] },
  "other words: targets": { words: ["target", "actual"] },
  "other words: last year's": { words: ["lastScore"], lastYearScores: 1 },
  "other words: re-examined": { words: ["review", "reviewRemark"], review: "filled" },
  "other words: deduction": { words: ["deduction", "remark"], deduction: true },
  "other words: coefficient": { words: ["coefficient"], coefficient: true },
  "other words: everywhere": { words: WORD_KINDS, dataWords: true },
  "other words: figures": { dataWords: true },
  "units in a column of the list": { dataForm: "unit-column" },
  "list in two pairs of columns": { dataForm: "pairs" },
  "units in the cells of the list": { dataForm: "units-in-cells" },
  "only the list of figures": { details: false },
  "only the detailed tables": { dataList: false },
  "assets' total first": { assetsTotalFirst: true },
  "no targets": { targets: null },
  "targets with side labels": { targets: "side-labels" },
  "targets with a sign column": { targets: "signs" },
  "tables on one sheet": { tables: "one-sheet" },
  "all on one sheet": { tables: "below-score-sheet" },
  "data before the score sheet": { dataFirst: true },
  "procurement by project": { procurementBy: "project" },
  "two header rows in a table": { tableHeaders: "two-rows" },
  "sources and functions": { moreTables: true },
  "subordinate units": { subordinates: true },
  "two years' budgets side by side": { yearColumns: true },
  "last year's accounts beside this year's": { threeYearColumns: true },
  "tables' headers repeated on every page": { tablesPaged: true },
  "cover and instructions": { cover: true },
  "sheets without telling names": { sheetNames: "numbered" },
  "last year's tables first": { lastYearSheets: "data-before" },
  "last year's tables hidden": { lastYearSheets: "data-hidden" },
  "last year's sheets first": { lastYearSheets: "before" },
  "last year's sheets hidden": { lastYearSheets: "hidden" },
  "last year's sheets behind": { lastYearSheets: "after" },
  "hidden draft of the sheet": { hiddenDraft: true },
  "two departments": { departments: 2 },
  "three departments": { departments: 3 },
  "two departments, named in every table": { departments: 2, departmentIn: "unit-line" },
  "three departments on one sheet": { departments: 3, departmentsOn: "one-sheet" },
  "two departments and their sum": { departments: 2, consolidated: true },
} as const satisfies Record<string, Partial<Layout>>;

export type FeatureName = keyof typeof FEATURES;
export const FEATURE_NAMES = Object.keys(FEATURES) as FeatureName[];

/** The layout of some features together. */
export function layoutOf(features: readonly FeatureName[]): Layout {
  return features.reduce<Layout>((layout, name) => ({ ...layout, ...FEATURES[name] }), PLAIN);
}

function goTogether(features: readonly FeatureName[]): boolean {
  const settled = features.flatMap((name) => Object.keys(FEATURES[name]));
  if (new Set(settled).size < settled.length) return false;
  const layout = layoutOf(features);
  // Without either there would be no figures at all; the words of a left-out part change nothing.
  if (!layout.dataList && !layout.details) return false;
  if (!layout.title && !layout.departmentRow && layout.departments > 1) return false;
  // Nobody could say whose or of which year a sheet is.
  if (layout.sheetNames === "numbered" && layout.departments > 1 && layout.departmentIn !== "unit-line")
    return false;
  if (!layout.title && (layout.lastYearSheets !== null || layout.hiddenDraft)) return false;
  return layout.departmentsOn === "own-sheets" || layout.tables !== "below-score-sheet";
}

/** So many features that can stand in one workbook. */
export function someFeatures(random: Random, size: number): FeatureName[] {
  for (;;) {
    const features = random.some(FEATURE_NAMES.slice(1), size);
    if (goTogether(features)) return features;
  }
}
