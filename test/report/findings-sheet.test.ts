import { SEVERITIES } from "../../src/checks/check";
import { zhCN } from "../../src/messages/zh-CN";
import { markedFindings } from "../../src/report/findings-sheet";
import { REPORT } from "./hand-made";

const { sheets, findings } = markedFindings("评分表.xlsx", REPORT, zhCN);

function cell(row: (typeof findings.rows)[number], header: string) {
  return row.cells[findings.columns.findIndex((column) => column.header === header)];
}

test("has the columns of the findings sheet", () => {
  expect(findings.sheetName).toBe("校验结果");
  expect(findings.columns.map(({ header }) => header)).toEqual([
    "级别",
    "工作表",
    "单元格",
    "指标",
    "问题",
    "为什么",
    "怎么改",
    "应为",
    "实为",
    "失分",
    "校验项",
  ]);
  for (const row of findings.rows) expect(row.cells).toHaveLength(findings.columns.length);
});

test("has one row per finding, gravest first", () => {
  expect(findings.rows).toHaveLength(REPORT.findings.length);
  const ranks = findings.rows.map(({ severity }) => SEVERITIES.indexOf(severity));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
});

test("links the cell, names indicator and check, joins the working to the reason", () => {
  const row = findings.rows.find((one) => one.severity === "deduction")!;
  expect(cell(row, "单元格")).toEqual({ text: "I18", sheet: "评分表", address: "I18" });
  expect(cell(row, "指标")).toBe("预算执行率");
  expect(cell(row, "校验项")).toBe("扣分");
  expect(cell(row, "失分")).toBe(0.06);
  expect(cell(row, "为什么")).toBe("支出进度略低于序时进度。\n第四季度：93.95% ÷ 100% × 1＝0.94");
});

test("writes ratios as percentages and leaves a cell blank where there is nothing", () => {
  const rate = findings.rows.find((one) => cell(one, "校验项") === "比率不符")!;
  expect(cell(rate, "应为")).toBe("93.95%");
  expect(cell(rate, "实为")).toBe("96.50%");
  const nowhere = findings.rows.find((one) => cell(one, "校验项") === "年度不符")!;
  expect(cell(nowhere, "单元格")).toBeNull();
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
  expect(findings.legend.map(({ label }) => label)).toEqual([
    "错误 3",
    "警告 1",
    "需核实 1",
    "扣分 1",
    "提示 0",
  ]);
});
