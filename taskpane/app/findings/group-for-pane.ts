/** Findings in groups that open: by severity, gravest first, or by indicator in the order of the sheet. */
import { SEVERITIES, type Severity } from "../../../src/checks/check";
import type { PaneWords } from "../../../src/messages/pane-words";
import type { IndicatorReport, Report } from "../../../src/report/report";
import type { KeyedFinding } from "../../model/pane-report";

export interface FindingGroup {
  readonly id: string;
  readonly title: string;
  /** Set where the group is one severity. */
  readonly severity: Severity | null;
  /** Set where the group is one indicator. */
  readonly indicator: IndicatorReport | null;
  readonly findings: readonly KeyedFinding[];
}

function bySeverity(findings: readonly KeyedFinding[], words: PaneWords): FindingGroup[] {
  return SEVERITIES.map((severity) => ({
    id: severity,
    title: words.severity[severity],
    severity,
    indicator: null,
    findings: findings.filter((finding) => finding.severity === severity),
  }));
}

function gravestFirst(findings: readonly KeyedFinding[]): KeyedFinding[] {
  return [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

function byIndicator(findings: readonly KeyedFinding[], report: Report, words: PaneWords): FindingGroup[] {
  const left = new Set(findings);
  const take = (wanted: (finding: KeyedFinding) => boolean): KeyedFinding[] => {
    const taken = [...left].filter(wanted);
    for (const finding of taken) left.delete(finding);
    return gravestFirst(taken);
  };
  const ofSheets = report.sheets.flatMap(({ sheet, indicators }) => [
    ...indicators.map((indicator): FindingGroup => ({
      id: `${sheet}/${indicator.cell}`,
      title: indicator.name.replace(/\s+/g, ""),
      severity: null,
      indicator,
      findings: take(
        (one) =>
          one.sheet === sheet &&
          (one.indicator === null ? one.cell === indicator.cell : one.indicator === indicator.id),
      ),
    })),
    {
      id: sheet,
      title: words.findings.wholeSheet,
      severity: null,
      indicator: null,
      findings: take((one) => one.sheet === sheet),
    },
  ]);
  const others = [...new Set([...left].map(({ sheet }) => sheet))].map((sheet): FindingGroup => ({
    id: `other/${sheet ?? ""}`,
    title: sheet === null ? words.findings.workbook : words.findings.data(sheet),
    severity: null,
    indicator: null,
    findings: take((one) => one.sheet === sheet),
  }));
  return [...ofSheets, ...others];
}

/** @param report null while the check is still running: then by severity only */
export function groupForPane(
  findings: readonly KeyedFinding[],
  grouping: "severity" | "indicator",
  report: Report | null,
  words: PaneWords,
): FindingGroup[] {
  const groups =
    grouping === "indicator" && report ? byIndicator(findings, report, words) : bySeverity(findings, words);
  return groups.filter((group) => group.findings.length > 0);
}
