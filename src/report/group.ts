/** Findings in the order in which a reader works through them: by indicator, then the sheet as a whole, then the data. */
import { SEVERITIES } from "../checks/check";
import type { Finding } from "../checks/finding";
import { parseAddress } from "../workbook/address";
import type { IndicatorReport, Report, SheetReport } from "./report";

export interface IndicatorFindings {
  readonly indicator: IndicatorReport;
  readonly findings: readonly Finding[];
}

export interface SheetFindings {
  readonly sheet: SheetReport;
  /** Every indicator of the sheet, in its order; many have no findings. */
  readonly indicators: readonly IndicatorFindings[];
  /** What concerns the score sheet and no single indicator: totals, weights of parents, grade. */
  readonly whole: readonly Finding[];
}

export interface GroupedFindings {
  readonly sheets: readonly SheetFindings[];
  /** Findings about supporting tables and targets, by sheet in the order of appearance; null is the workbook. */
  readonly others: readonly { readonly sheet: string | null; readonly findings: readonly Finding[] }[];
}

function rowOf(cell: string | null): number | null {
  return cell === null ? null : (parseAddress(cell.split(":")[0]!)?.row ?? null);
}

/** The indicator that a finding is about, on the score sheet that it stands on. */
function indicatorOf(finding: Finding, sheet: SheetReport): IndicatorReport | null {
  if (finding.sheet !== sheet.sheet) return null;
  if (finding.indicator === null) {
    // An indicator of an unknown framework has no id: there the cell alone says which one is meant.
    return sheet.indicators.find((one) => one.id === null && one.cell === finding.cell) ?? null;
  }
  const candidates = sheet.indicators.filter((one) => one.id === finding.indicator);
  const row = rowOf(finding.cell);
  return candidates.find((one) => rowOf(one.cell) === row) ?? candidates[0] ?? null;
}

/** Gravest first; findings of one severity stay in the order of the catalogue. */
function bySeverity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** Puts a finding in its list, and says whether it has found a place. */
function groupOfSheet(sheet: SheetReport, findings: readonly Finding[], taken: Set<Finding>): SheetFindings {
  const perIndicator = new Map<IndicatorReport, Finding[]>(sheet.indicators.map((one) => [one, []]));
  for (const finding of findings) {
    const indicator = taken.has(finding) ? null : indicatorOf(finding, sheet);
    if (indicator === null) continue;
    perIndicator.get(indicator)!.push(finding);
    taken.add(finding);
  }
  const whole = findings.filter((finding) => !taken.has(finding) && finding.sheet === sheet.sheet);
  for (const finding of whole) taken.add(finding);
  return {
    sheet,
    indicators: [...perIndicator].map(([indicator, own]) => ({ indicator, findings: bySeverity(own) })),
    whole: bySeverity(whole),
  };
}

export function groupFindings(report: Report): GroupedFindings {
  const taken = new Set<Finding>();
  const sheets = report.sheets.map((sheet) => groupOfSheet(sheet, report.findings, taken));
  const others = new Map<string | null, Finding[]>();
  for (const finding of report.findings) {
    if (taken.has(finding)) continue;
    const list = others.get(finding.sheet) ?? [];
    list.push(finding);
    others.set(finding.sheet, list);
  }
  return {
    sheets,
    others: [...others].map(([sheet, findings]) => ({ sheet, findings: bySeverity(findings) })),
  };
}
