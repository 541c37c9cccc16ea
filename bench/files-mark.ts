/** Marking, beside the same findings added by a library, which must read everything and write everything for it. */
import { read, utils, write } from "@e965/xlsx";
import { markWorkbook, unmarkWorkbook } from "../files/mark";
import { MARK_SEVERITIES, type MarkPlan } from "../files/mark-plan";
import { lazily, WORKBOOKS } from "./data/workbooks";
import type { BenchCase } from "./harness";

/** What a check finds on a sheet with faults: 25 marks, 25 rows of findings. */
function plan(sheet: string): MarkPlan {
  const cells = Array.from({ length: 25 }, (_, i) => `I${i + 4}`);
  const severity = (i: number): (typeof MARK_SEVERITIES)[number] =>
    MARK_SEVERITIES[i % MARK_SEVERITIES.length]!;
  return {
    sheets: [
      {
        sheet,
        marks: cells.map((address, i) => ({ address, severity: severity(i) })),
      },
    ],
    findings: {
      sheetName: "校验结果",
      title: "校验结果",
      legend: MARK_SEVERITIES.map((one) => ({ severity: one, label: one })),
      columns: [10, 14, 60, 60].map((width, i) => ({ header: `列${i + 1}`, width })),
      rows: cells.map((address, i) => ({
        severity: severity(i),
        cells: [severity(i), { text: address, sheet, address }, "得分与规则不符".repeat(5), "改为 5.94 分"],
      })),
    },
  };
}

/** The findings as a plain sheet: SheetJS writes no formats, so the marks are left out, and much of the workbook is lost. */
function roundTrip(bytes: Uint8Array, { findings }: MarkPlan, compression: boolean): unknown {
  const book = read(bytes, { type: "array", cellStyles: true, cellNF: true, bookVBA: true });
  const rows = findings!.rows.map(({ cells }) =>
    cells.map((cell) => (typeof cell === "object" ? cell?.text : cell)),
  );
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), findings!.sheetName);
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
