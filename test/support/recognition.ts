/** Recognitions that no framework explains, or that are too odd to be written as a workbook. */
import type { Workbook } from "../../src/workbook/model";
import { makeSheet } from "../../src/workbook/sheet";
import { parseAddress } from "../../src/workbook/address";
import type { Recognition } from "../../src/recognise/recognition";
import type { ScoreColumn, ScoreSheet } from "../../src/recognise/score-sheet/types";
import { makeWorkbook, type CellSpec } from "./workbook";

/** A percentage as Excel holds it. */
export function pct(v: number): CellSpec {
  return { v, nf: "0.00%" };
}

/**
 * A project's own score sheet, which fits none of the frameworks: sound, all full marks.
 * Columns: A 一级指标 B 二级指标 C 三级指标 D 参考分值 E 评分标准 F 得分; rows 3–7, the total in row 8.
 */
export function foreignSheet(cells: Readonly<Record<string, CellSpec>> = {}): Workbook {
  const rows: CellSpec[][] = [
    ["某项目支出绩效评价评分表"],
    ["一级指标", "二级指标", "三级指标", "参考分值", "评分标准", "得分"],
    ["投入", "资金落实", "资金到位", 5, "资金及时足额到位。", 5],
    ["投入", "资金落实", "到位时效", 25, null, 25],
    ["投入", "资金落实", "配套资金", 10, null, 10],
    ["产出", "数量", "培训场次", 30, null, 30],
    ["产出", "质量", "培训合格率", 30, null, 30],
    ["合计", null, null, null, null, 100],
  ];
  for (const [address, value] of Object.entries(cells)) {
    const { row, col } = parseAddress(address)!;
    const line = (rows[row] ??= []);
    while (line.length < col) line.push(null);
    line[col] = value;
  }
  return makeWorkbook({ 评分表: { rows } });
}

/** A recognition of one bare score sheet with the columns given and no rows. */
export function recognitionOf(given: {
  readonly columns: Readonly<Partial<Record<ScoreColumn, number>>>;
}): Recognition {
  const sheet: ScoreSheet = {
    sheet: "评分表",
    range: { top: 1, left: 0, bottom: 2, right: 8 },
    title: null,
    headerRows: [1],
    repeatedHeaders: [],
    columns: given.columns,
    readings: [],
    dimensions: [],
    groups: [],
    indicators: [],
    subtotals: [],
    subject: null,
    funds: null,
    caps: [],
    family: "unknown",
    project: null,
    total: null,
    reviewedTotal: null,
    totalWeights: [],
    grade: null,
    framework: null,
  };
  const workbook = makeWorkbook({ 评分表: { rows: [] } });
  return {
    workbook,
    whole: workbook,
    scoreSheets: [sheet],
    tables: [],
    targets: [],
    quantities: [],
    ratios: [],
    sums: [],
    parts: [],
    book: {
      moneyUnit: "万元",
      sources: new Map(),
      facts: new Map(),
      units: new Map(),
      answers: new Map(),
      invalid: [],
    },
    dossiers: [],
    owner: null,
    departments: [],
    hiddenSheetsUsed: [],
    hiddenScoreSheets: [],
    blankForms: [],
    year: null,
    years: [],
    department: null,
    sheet: (name) => makeSheet(name, []),
  };
}
