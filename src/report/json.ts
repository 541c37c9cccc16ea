/**
 * The report for programs. Keys, their order and their meaning are a contract (docs/json.md): what is added later
 * gets a new key, what changes meaning gets a new version.
 */
import type { Finding } from "../checks/finding";
import { round } from "../decimal";
import type { RecognitionReport } from "./recognition-report";
import type { IndicatorReport, Report, SheetReport } from "./report";

export const JSON_VERSION = 1;

const MATCH_DECIMALS = 2;

function indicatorJson(
  { id, name, weight, score, reviewed, expected, status, cell }: IndicatorReport,
  hasReviewed: boolean,
) {
  const again = hasReviewed ? { reviewed } : {};
  return { id, name, weight, score, ...again, expected, status, cell };
}

function sheetJson(report: SheetReport) {
  const {
    sheet,
    form,
    department,
    year,
    framework,
    reading,
    total,
    reviewed,
    grade,
    components,
    indicators,
  } = report;
  return {
    sheet,
    framework: framework && {
      id: framework.id,
      match: round(framework.match, MATCH_DECIMALS).toNumber(),
    },
    total: { stated: total.stated, summed: total.summed },
    ...(reviewed && { reviewed: { stated: reviewed.stated, summed: reviewed.summed } }),
    grade: { stated: grade.stated, expected: grade.expected },
    ...(components.length > 0 && {
      components: components.map(({ id, weight, score, expected, cell }) => ({
        id,
        weight,
        score,
        expected,
        cell,
      })),
    }),
    indicators: indicators.map((indicator) => indicatorJson(indicator, reviewed !== null)),
    form,
    department,
    year,
    reading,
  };
}

function findingJson(finding: Finding) {
  const { check, severity, sheet, cell, quote, indicator, message, why, fix, expected, actual, points } =
    finding;
  const said = quote === null ? {} : { quote };
  return { check, severity, sheet, cell, ...said, indicator, message, why, fix, expected, actual, points };
}

/** One file's report as plain data, in the order of the contract; what was recognised only where it is asked for. */
export function reportJson(file: string, report: Report, recognition: RecognitionReport | null = null) {
  const { error, warning, review, deduction, info } = report.summary;
  return {
    version: JSON_VERSION,
    file,
    sheets: report.sheets.map(sheetJson),
    findings: report.findings.map(findingJson),
    summary: { error, warning, review, deduction, info },
    ...(recognition ? { recognition } : {}),
    checked: report.checked.map(({ check, outcome, reason }) => ({ check, outcome, reason })),
  };
}

/** What stands in the place of a report for a file that could not be read. */
export function failureJson(file: string, error: { readonly code: string; readonly message: string }) {
  return { version: JSON_VERSION, file, error: { code: error.code, message: error.message } };
}
