import { readWorkbook } from "../../files/read";
import type { FindingsPlan, MarkPlan } from "../../src/workbook/mark-plan";
import { MARK_SEVERITIES, markStyle, type MarkSeverity } from "../../src/workbook/mark-style";
import { SheetBuilder } from "../../src/workbook/sheet-builder";
import { BASE_STYLES, boxed } from "../../src/workbook/sheet-styles";

const LABELS: Record<MarkSeverity, string> = {
  error: "错误",
  warning: "提醒",
  review: "请人工核对",
  deduction: "扣分",
  info: "信息",
};

const STYLES = {
  ...BASE_STYLES,
  ...(Object.fromEntries(MARK_SEVERITIES.map((one) => [one, boxed(markStyle(one))])) as Record<
    MarkSeverity,
    ReturnType<typeof boxed>
  >),
};

/** With a link to a cell of the sheet and with texts that are hard to store. */
export function findingsPlan(sheet: string): FindingsPlan {
  const plan = new SheetBuilder("校验结果", [8, 14, 50, 8], STYLES);
  plan.put(0, 0, "校验结果：rich.xlsx <\"&'>", "title");
  MARK_SEVERITIES.forEach((severity, col) => plan.put(1, col, LABELS[severity], severity));
  ["级别", "位置", "问题", "应为"].forEach((header, col) => plan.put(2, col, header, "head"));
  plan.link(3, 1, sheet, "E6");
  const rows: [MarkSeverity | null, ...(string | number | null)[]][] = [
    ["error", `${sheet}!E6`, "=1+1 不是公式\n第二行", 6],
    ["deduction", null, "-0.02 分 <b>&", 0.1 + 0.2],
    [null, "@SUM(A1)", "字面_x000D_与\u0001控制符\r\n末行", null],
    ["info", "+1", "长".repeat(40_000), Number.NaN],
  ];
  rows.forEach(([severity, ...values], i) => {
    plan.put(3 + i, 0, severity && LABELS[severity], severity ?? "text");
    const percent = { format: '0.0"％"' };
    values.forEach((value, col) => plan.put(3 + i, col + 1, value, "text", i === 1 ? percent : {}));
  });
  plan.frozen.rows = 3;
  plan.autoFilter = { top: 2, left: 0, bottom: 6, right: 3 };
  plan.print = { orientation: "landscape", fitWidth: true, titleRows: null, area: null };
  return { sheet: plan.plan(), styles: Object.values(STYLES) };
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
    findings: findingsPlan(sheets[0]!.name),
  };
}
