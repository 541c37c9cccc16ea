/** Findings in groups that open: by severity, most severe first, or by indicator in the order of the sheet. */
import { SEVERITIES, type Severity } from "../../../src/checks/check";
import type { PaneWords } from "../../../src/messages/pane-words";
import { groupFindings } from "../../../src/report/group";
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

function byIndicator(findings: readonly KeyedFinding[], report: Report, words: PaneWords): FindingGroup[] {
  const group = (id: string, title: string, own: readonly KeyedFinding[]): FindingGroup => ({
    id,
    title,
    severity: null,
    indicator: null,
    findings: own,
  });
  const { sheets, others } = groupFindings(report, findings);
  return [
    ...sheets.flatMap(({ sheet: { sheet }, components, indicators, whole }) => [
      ...[...components, ...indicators].map(({ indicator, findings: own }) => ({
        ...group(`${sheet}/${indicator.cell}`, indicator.name.replace(/\s+/g, ""), own),
        indicator,
      })),
      group(sheet, words.findings.wholeSheet, whole),
    ]),
    ...others.map(({ sheet, findings: own }) =>
      group(
        `other/${sheet ?? ""}`,
        sheet === null ? words.findings.workbook : words.findings.data(sheet),
        own,
      ),
    ),
  ];
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
