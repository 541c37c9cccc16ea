import { SEVERITIES } from "../../src/checks/check";
import { zhCN } from "../../src/messages/zh-CN";
import { findingsPlan, findingsRows } from "../../src/report/findings-sheet";
import { markPlan } from "../../src/report/marks";
import { MARK_LOOKS } from "../../src/workbook/mark-style";
import { cellAt, valueAt } from "../../src/workbook/sheet";
import { REPORT } from "./hand-made";

const { sheets, findings } = markPlan("评分表.xlsx", REPORT, zhCN);
const { sheet: plan, styles } = findings;
const { sheet } = plan;

const HEADERS = [
  ...["级别", "工作表", "单元格", "指标", "问题", "为什么", "怎么改", "应为", "实为", "失分", "校验项"],
];
const HEADER_ROW = 2;
const rows = REPORT.findings.map((_, i) => HEADER_ROW + 1 + i);

const col = (header: string) => HEADERS.indexOf(header);
const value = (row: number, header: string) => valueAt(sheet, row, col(header));
const rowWhere = (header: string, text: string) => rows.find((row) => value(row, header) === text)!;

test("has the columns of the findings sheet", () => {
  expect(sheet.name).toBe("校验结果");
  expect(valueAt(sheet, 0, 0)).toContain("评分表.xlsx");
  expect(HEADERS.map((_, i) => valueAt(sheet, HEADER_ROW, i))).toEqual(HEADERS);
  expect(plan.autoFilter).toEqual({ top: 2, left: 0, bottom: 8, right: 10 });
});

test("has one row per finding, gravest first, in the colours of its severity", () => {
  expect(sheet.rowCount).toBe(HEADER_ROW + 1 + REPORT.findings.length);
  const { severity } = zhCN.report;
  const severities = rows.map((row) => SEVERITIES.find((one) => severity[one] === value(row, "级别"))!);
  const ranks = severities.map((one) => SEVERITIES.indexOf(one));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  const fills = rows.map((row) => styles[plan.appearance.styles.get(row)!.get(0)!]!.fill);
  expect(fills).toEqual(severities.map((one) => `#${MARK_LOOKS[one].fill}`));
});

test("links the cell, names indicator and check, joins the working to the reason", () => {
  const row = rowWhere("级别", "扣分");
  expect(value(row, "单元格")).toBe("I18");
  expect(plan.links).toContainEqual({ row, col: col("单元格"), to: "'评分表'!I18" });
  expect(value(row, "指标")).toBe("预算执行率");
  expect(value(row, "校验项")).toBe("扣分");
  expect(value(row, "失分")).toBe(0.06);
  expect(value(row, "为什么")).toBe("支出进度略低于序时进度。\n第四季度：93.95% ÷ 100% × 1＝0.94");
});

test("a findings sheet on its own has no links", () => {
  const alone = findingsPlan("评分表.csv", REPORT, zhCN, false);
  expect(alone.sheet.links).toEqual([]);
  expect(valueAt(alone.sheet.sheet, rows[0]!, col("单元格"))).toBe(value(rows[0]!, "单元格"));
  const underlined = [...alone.sheet.appearance.styles.get(rows[0]!)!].filter(
    ([at, style]) => at > 0 && alone.styles[style]!.font?.underline,
  );
  expect(underlined).toEqual([]);
});

test("shows ratios as percentages and leaves a cell blank where there is nothing", () => {
  const rate = rowWhere("校验项", "比率不符");
  expect(cellAt(sheet, rate, col("应为"))).toMatchObject({ value: 0.939539, numberFormat: "0.00%" });
  expect(cellAt(sheet, rate, col("实为"))).toMatchObject({ value: 0.965, numberFormat: "0.00%" });
  const weight = rowWhere("校验项", "分值合计不符");
  expect(cellAt(sheet, weight, col("应为"))?.numberFormat).toBeUndefined();
  expect(value(rowWhere("校验项", "年度不符"), "单元格")).toBeNull();
});

test("the same rows for a text file, ratios written out", () => {
  const [header, ...lines] = findingsRows(REPORT, zhCN);
  expect(header).toEqual(HEADERS);
  expect(lines.map((line) => line[4])).toEqual(rows.map((row) => value(row, "问题")));
  const rate = lines.find((line) => line[10] === "比率不符")!;
  expect([rate[7], rate[8]]).toEqual(["93.95%", "96.50%"]);
});

test("a row is as tall as its longest text needs", () => {
  const long = { ...REPORT.findings[0]!, message: "长".repeat(100) };
  const tall = findingsPlan("x", { ...REPORT, findings: [long] }, zhCN, true);
  expect(tall.sheet.appearance.rowHeights.get(3)).toBe(7 * 16 + 4);
});

test("marks each cell once, with its worst severity, and joins the notes", () => {
  const own = sheets.find(({ sheet }) => sheet === "评分表")!;
  expect(own.marks.filter(({ address }) => address === "I23")).toEqual([
    { address: "I23", severity: "error" },
  ]);
  const note = own.notes.find((one) => one.cell === "I23")!;
  expect(note.text).toContain("[错误]");
  expect(note.text).toContain("[需核实] 请备好问卷");
  expect(sheets.map(({ sheet }) => sheet).sort()).toEqual(["基础数据", "评分表"]);
});

test("the legend counts each severity", () => {
  expect(SEVERITIES.map((_, i) => valueAt(sheet, 1, i))).toEqual([
    "错误 3",
    "警告 1",
    "需核实 1",
    "扣分 1",
    "提示 0",
  ]);
});
