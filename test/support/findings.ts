/** Findings in a form that can be compared: what a case file lists. */
import { checkWorkbook } from "../../src/check";
import type { Finding } from "../../src/checks/finding";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import type { Workbook } from "../../src/workbook/model";

export interface PlainFinding {
  check: string;
  severity: string;
  at: string | null;
  indicator: string | null;
  expected: number | string | null;
  actual: number | string | null;
  points: number | null;
}

export function plainFinding(finding: Finding): PlainFinding {
  return {
    check: finding.check,
    severity: finding.severity,
    at: finding.sheet === null || finding.cell === null ? null : `${finding.sheet}!${finding.cell}`,
    indicator: finding.indicator,
    expected: finding.expected,
    actual: finding.actual,
    points: finding.points,
  };
}

export function findingsOf(workbook: Workbook): readonly Finding[] {
  return checkWorkbook(workbook, { frameworks: publishedFrameworks(), messages: zhCN }).findings;
}

/** One line for each finding, sorted: what tests compare and a reader can follow in a failure. */
export function lines(findings: readonly PlainFinding[]): string[] {
  return findings
    .map(({ check, at, indicator, expected, actual, points }) =>
      [
        check,
        at,
        indicator,
        `expected ${expected}`,
        `actual ${actual}`,
        points === null ? "" : `−${points}`,
      ].join(" | "),
    )
    .sort();
}
