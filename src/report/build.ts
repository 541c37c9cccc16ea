/** Findings and recognition → the report in plain data. */
import type { Severity } from "../checks/check";
import type { Finding } from "../checks/finding";
import { SEVERITIES } from "../checks/check";
import { sum, type Decimal } from "../decimal";
import { gradeOf } from "../frameworks/framework";
import type { IndicatorRow, Recognition, ScoreSheet } from "../recognise/types";
import type { Outcome } from "../rules/rule-kind";
import { refAddress } from "../workbook/model";
import type { IndicatorReport, IndicatorStatus, Report, SheetReport } from "./report";

const toNumber = (value: Decimal | null | undefined): number | null => (value ? Number(value) : null);

/** The one score that rule and facts leave possible, or null while they leave several. */
function expectedScore(outcome: Outcome | null): number | null {
  if (!outcome) return null;
  if (outcome.status === "scored" || outcome.status === "not-applicable") return Number(outcome.points);
  const { attainable } = outcome;
  return attainable.kind === "steps" && attainable.points.length === 1 ? Number(attainable.points[0]) : null;
}

function statusOf(row: IndicatorRow, outcome: Outcome | null, findings: readonly Finding[]): IndicatorStatus {
  const has = (severity: Severity) => findings.some((finding) => finding.severity === severity);
  const score = row.score?.figure?.value;
  if (has("error")) return "violation";
  if (outcome?.status === "not-applicable") return "not-applicable";
  if (!score) return "needs-review";
  if (row.weight?.figure && score.lt(row.weight.figure.value)) return "deducted";
  return has("review") ? "needs-review" : "pass";
}

function indicatorReport(
  sheet: ScoreSheet,
  row: IndicatorRow,
  recognition: Recognition,
  findings: readonly Finding[],
): IndicatorReport {
  const at = row.score?.ref ?? row.name.ref;
  const cells = new Set(
    [row.score, row.weight, row.criteria, row.remark, row.name].flatMap((part) =>
      part ? [refAddress(part.ref)] : [],
    ),
  );
  const own = findings.filter(
    (finding) =>
      finding.sheet === sheet.sheet &&
      (finding.indicator !== null
        ? finding.indicator === row.id
        : finding.cell !== null && cells.has(finding.cell)),
  );
  // A rule speaks for its own weight only: a re-weighted indicator has no expected score.
  const sameWeight = row.definition && row.weight?.figure?.value.eq(row.definition.weight);
  const outcome = sameWeight ? row.definition!.rule.score(recognition.book.facts) : null;
  return {
    id: row.id,
    name: row.officialName ?? row.name.text,
    weight: toNumber(row.weight?.figure?.value),
    score: toNumber(row.score?.figure?.value),
    expected: expectedScore(outcome),
    status: statusOf(row, outcome, own),
    cell: refAddress(at),
    group: row.group === null ? null : sheet.groups[row.group]!.name.text,
    dimension: row.dimension === null ? null : sheet.dimensions[row.dimension]!.name.text,
  };
}

function sheetReport(sheet: ScoreSheet, recognition: Recognition, findings: readonly Finding[]): SheetReport {
  const summed = sum(sheet.indicators.flatMap((row) => row.score?.figure?.value ?? []));
  const { framework } = sheet;
  const stated = sheet.total?.figure?.value ?? null;
  return {
    sheet: sheet.sheet,
    framework: framework && {
      id: framework.framework.id,
      title: framework.framework.title,
      match: framework.match,
    },
    total: { stated: toNumber(stated), summed: Number(summed) },
    grade: {
      stated: sheet.grade?.text || null,
      // The total that the department stands by decides the grade; without one, the sum of its scores.
      expected: framework ? gradeOf(framework.framework, stated ?? summed) : null,
    },
    indicators: sheet.indicators.map((row) => indicatorReport(sheet, row, recognition, findings)),
  };
}

export function buildReport(recognition: Recognition, findings: readonly Finding[]): Report {
  const summary = Object.fromEntries(
    SEVERITIES.map((severity) => [
      severity,
      findings.filter((finding) => finding.severity === severity).length,
    ]),
  ) as Record<Severity, number>;
  return {
    sheets: recognition.scoreSheets.map((sheet) => sheetReport(sheet, recognition, findings)),
    findings,
    summary,
  };
}
