/** Findings and assessed sheets → the report in plain data. */
import { scoredRows, type AssessedRow, type AssessedSheet } from "../assess/assess";
import { totalFor } from "../assess/allowed-total";
import { gradesOf, labelOf } from "../assess/form";
import type { Severity } from "../checks/check";
import type { Finding, Verdict } from "../checks/finding";
import { SEVERITIES } from "../checks/check";
import { groupBy } from "../checks/support/group-by";
import { numberOrNull, sum, type Decimal } from "../decimal";
import { gradeOf } from "../frameworks/framework";
import type { IndicatorRow, ScoreSheet } from "../recognise/score-sheet/types";
import { refAddress } from "../workbook/model";
import type { IndicatorReport, IndicatorStatus, Report, SheetReport } from "./report";

function statusOf({ row, lost, scored }: AssessedRow, findings: readonly Finding[]): IndicatorStatus {
  const has = (severity: Severity) => findings.some((finding) => finding.severity === severity);
  if (has("error")) return "violation";
  if (scored?.outcome.status === "not-applicable") return "not-applicable";
  if (!row.score?.figure) return "needs-review";
  if (lost !== null) return "deducted";
  // A judgement at full marks rests on evidence that no workbook holds.
  return has("review") || row.definition?.rule.isJudgement ? "needs-review" : "pass";
}

/** Where the re-examination has no remarks of its own, both scores share a column for them. */
function reasonOf({ remark, reviewed }: IndicatorRow): string | null {
  return (reviewed && (reviewed.remark ?? remark)?.text) || null;
}

function indicatorReport(
  { groups, dimensions }: ScoreSheet,
  assessed: AssessedRow,
  findings: readonly Finding[],
): IndicatorReport {
  const { row, place, expected } = assessed;
  return {
    id: row.id,
    name: row.officialName ?? row.name.text,
    weight: numberOrNull(row.weight?.figure?.value),
    score: numberOrNull(row.score?.figure?.value),
    reviewed: numberOrNull(row.reviewed?.score.figure?.value),
    reviewedBecause: reasonOf(row),
    expected: numberOrNull(expected),
    status: statusOf(assessed, findings),
    cell: refAddress(place),
    group: row.group === null ? null : groups[row.group]!.name.text,
    dimension: row.dimension === null ? null : dimensions[row.dimension]!.name.text,
  };
}

const summedScores = (sheet: AssessedSheet): Decimal =>
  sum(scoredRows(sheet).flatMap(({ row }) => row.score?.figure?.value ?? []));

/** The total that the department stands by decides the grade; without one, what its scores come to once none is open. */
function expectedGrade(assessed: AssessedSheet): string | null {
  const { sheet, total, stated } = assessed;
  const points = stated ?? (total?.open.length === 0 ? totalFor(assessed, total.sum) : null);
  return points && gradeOf({ grades: gradesOf(sheet) }, points);
}

/** By what the sheet is scored: the framework that it follows, or its form's parameters. */
function frameworkOf({ framework, project }: ScoreSheet): SheetReport["framework"] {
  if (framework) {
    const { id, title } = framework.framework;
    return { id, title, match: framework.match };
  }
  return project && { id: project.id, title: project.title, match: 1 };
}

function sheetReport(assessed: AssessedSheet, findings: readonly Finding[]): SheetReport {
  const { sheet, rows, funds, reviewed, department, year } = assessed;
  const ofRow = groupBy(findings, ({ about }) => about?.indicator ?? null);
  const summed = summedScores(assessed);
  const unreviewedFunds = (reviewed?.funds?.score ? null : funds?.score) ?? 0;
  const stated = sheet.total?.figure?.value ?? null;
  return {
    sheet: sheet.sheet,
    label: labelOf(sheet),
    department,
    year,
    form: sheet.family,
    framework: frameworkOf(sheet),
    reading: rows.flatMap(({ row }) => row.definition?.rule.reading ?? [])[0] ?? null,
    total: { stated: numberOrNull(stated), summed: Number(summed) },
    reviewed: reviewed && {
      stated: numberOrNull(reviewed.sheet.total?.figure?.value),
      summed: Number(summedScores(reviewed).plus(unreviewedFunds)),
    },
    grade: { stated: sheet.grade?.text || null, expected: expectedGrade(assessed) },
    components: funds
      ? [
          indicatorReport(
            sheet,
            funds,
            findings.filter(
              ({ about, indicator }) => about?.indicator === null && indicator === funds.row.id,
            ),
          ),
        ]
      : [],
    indicators: rows.map((row, index) => indicatorReport(sheet, row, ofRow.get(index) ?? [])),
  };
}

export function buildReport(
  assessed: readonly AssessedSheet[],
  findings: readonly Finding[],
  checked: readonly Verdict[],
): Report {
  const ofSheet = groupBy(findings, ({ about }) => about?.sheet ?? null);
  const summary = Object.fromEntries(
    SEVERITIES.map((severity) => [
      severity,
      findings.filter((finding) => finding.severity === severity).length,
    ]),
  ) as Record<Severity, number>;
  return {
    sheets: assessed.map((sheet, index) => sheetReport(sheet, ofSheet.get(index) ?? [])),
    findings,
    summary,
    checked,
  };
}
