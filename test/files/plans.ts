import type { FindingsTable, MarkPlan, MarkSeverity } from "../../files/mark-plan";
import { MARK_SEVERITIES } from "../../files/mark-plan";
import { readWorkbook } from "../../files/read";

const LABELS: Record<MarkSeverity, string> = {
  error: "错误",
  warning: "提醒",
  review: "请人工核对",
  deduction: "扣分",
  info: "信息",
};

export function findingsTable(sheet: string): FindingsTable {
  return {
    sheetName: "校验结果",
    title: "校验结果：rich.xlsx <\"&'>",
    legend: MARK_SEVERITIES.map((severity) => ({ severity, label: LABELS[severity] })),
    columns: [
      { header: "级别", width: 8 },
      { header: "位置", width: 14 },
      { header: "问题", width: 50 },
      { header: "应为", width: 8 },
    ],
    rows: [
      {
        severity: "error",
        cells: ["错误", { text: `${sheet}!E6`, sheet, address: "E6" }, "=1+1 不是公式\n第二行", 6],
      },
      { severity: "deduction", cells: ["扣分", null, "-0.02 分 <b>&", 0.1 + 0.2] },
      { cells: ["", "@SUM(A1)", "字面_x000D_与\u0001控制符\r\n", null] },
      { severity: "info", cells: ["信息", "+1", "长".repeat(40_000), Number.NaN] },
    ],
  };
}

/** Marks of every severity on every sheet, notes on request, and a findings sheet. */
export async function fullPlan(bytes: Uint8Array, options: { notes?: boolean } = {}): Promise<MarkPlan> {
  const { sheets } = await readWorkbook(bytes, "x.xlsx");
  return {
    sheets: sheets.map(({ name }) => ({
      sheet: name,
      marks: [
        { address: "E6", severity: "error" },
        { address: "B4:C5", severity: "warning" },
        { address: "E5", severity: "deduction" },
        { address: "A1", severity: "review" },
        { address: "E6", severity: "info" },
      ],
      ...(options.notes && {
        notes: [
          { cell: "A1", text: "第一条 <&>" },
          { cell: "A1", text: "第二条" },
          { cell: "B1", text: "另一条" },
          { cell: "D9", text: "空单元格上的批注" },
        ],
      }),
    })),
    findings: findingsTable(sheets[0]!.name),
  };
}
