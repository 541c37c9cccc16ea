/** Marking, beside what a library must do to write one cell: read everything and write everything. */
import { read, write } from "@e965/xlsx";
import { markWorkbook, unmarkWorkbook } from "../files/mark";
import { MARK_SEVERITIES, type MarkPlan } from "../files/mark-plan";
import { lazily, WORKBOOKS } from "./data/workbooks";
import type { BenchCase } from "./harness";

/** What a check finds on a sheet with faults: 25 marks, 5 notes, 25 rows of findings. */
function plan(sheet: string): MarkPlan {
  const cells = Array.from({ length: 25 }, (_, i) => `I${i + 4}`);
  const severity = (i: number): (typeof MARK_SEVERITIES)[number] =>
    MARK_SEVERITIES[i % MARK_SEVERITIES.length]!;
  return {
    sheets: [
      {
        sheet,
        marks: cells.map((address, i) => ({ address, severity: severity(i) })),
        notes: cells.slice(0, 5).map((cell) => ({ cell, text: "得分与规则不符" })),
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
        {
          name: "@e965/xlsx, read and write",
          run: () =>
            write(read(bytes(), { type: "array", cellStyles: true }), { type: "array", compression: true }),
        },
        {
          name: "@e965/xlsx, written unpacked",
          run: () =>
            write(read(bytes(), { type: "array", cellStyles: true }), { type: "array", compression: false }),
        },
      ],
      targets: [{ of: "@e965/xlsx, read and write", against: "markWorkbook", atLeast: 5 }],
    };
  });
}
