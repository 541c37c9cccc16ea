/** Marking, beside the same findings added by a library, which must read everything and write everything for it. */
import { read, utils, write } from "@e965/xlsx";
import { markWorkbook, unmarkWorkbook } from "../files/mark";
import type { FindingsPlan, MarkPlan } from "../src/workbook/mark-plan";
import { MARK_SEVERITIES, type MarkSeverity } from "../src/workbook/mark-style";
import { valueAt } from "../src/workbook/sheet";
import { SheetBuilder } from "../src/workbook/sheet-builder";
import { BASE_STYLES } from "../src/workbook/sheet-styles";
import { lazily, WORKBOOKS } from "./data/workbooks";
import type { BenchCase } from "./harness";

/** What a check finds on a sheet with faults: 25 marks, 25 rows of findings. */
function plan(sheet: string): MarkPlan {
  const cells = Array.from({ length: 25 }, (_, i) => `I${i + 4}`);
  const severity = (i: number): MarkSeverity => MARK_SEVERITIES[i % MARK_SEVERITIES.length]!;
  return {
    sheets: [
      {
        sheet,
        marks: cells.map((address, i) => ({ address, severity: severity(i) })),
      },
    ],
    findings: findings(sheet, cells, severity),
  };
}

function findings(
  sheet: string,
  cells: readonly string[],
  severity: (i: number) => MarkSeverity,
): FindingsPlan {
  const plan = new SheetBuilder("校验结果", [10, 14, 60, 60], BASE_STYLES);
  plan.put(0, 0, "校验结果", "title");
  cells.forEach((address, i) => {
    const values = [severity(i), address, "得分与规则不符".repeat(5), "改为 5.94 分"];
    values.forEach((value, col) => plan.put(i + 1, col, value, col === 1 ? "boxedLink" : "text"));
    plan.link(i + 1, 1, sheet, address);
  });
  return { sheet: plan.plan(), styles: Object.values(BASE_STYLES) };
}

/** The findings as a plain sheet: SheetJS writes no formats, so the marks are left out, and much of the workbook is lost. */
function roundTrip(bytes: Uint8Array, marks: MarkPlan, compression: boolean): unknown {
  const book = read(bytes, { type: "array", cellStyles: true, cellNF: true, bookVBA: true });
  const { sheet } = marks.findings!.sheet;
  const rows = Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_, col) => valueAt(sheet, row, col)),
  );
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), sheet.name);
  return write(book, { type: "array", compression, bookVBA: true });
}

export function cases(): BenchCase[] {
  return WORKBOOKS.map(({ title, make }, i) => {
    const bytes = lazily(make);
    const marks = plan(i === 0 ? "评分表" : "评分表1");
    let marked: Uint8Array | undefined;
    return {
      title: `mark: ${title}`,
      variants: [
        { name: "markWorkbook", run: () => markWorkbook(bytes(), marks) },
        { name: "unmarkWorkbook", run: () => unmarkWorkbook((marked ??= markWorkbook(bytes(), marks))) },
        { name: "@e965/xlsx, read and write", run: () => roundTrip(bytes(), marks, true) },
        { name: "@e965/xlsx, written unpacked", run: () => roundTrip(bytes(), marks, false) },
      ],
      targets: [{ of: "@e965/xlsx, read and write", against: "markWorkbook", atLeast: 5 }],
    };
  });
}
