/** Findings in the order in which a reader works through them: by indicator, then the sheet as a whole, then the data. */
import { SEVERITIES } from "../checks/check";
import type { Finding, Verdict } from "../checks/finding";
import { groupBy } from "../checks/support/group-by";
import type { IndicatorReport, Report, SheetReport } from "./report";

export interface IndicatorFindings<F extends Finding = Finding> {
  readonly indicator: IndicatorReport;
  readonly findings: readonly F[];
}

export interface SheetFindings<F extends Finding = Finding> {
  readonly sheet: SheetReport;
  /** The same of what has points and is no indicator: the funds of a project form. */
  readonly components: readonly IndicatorFindings<F>[];
  /** Every indicator of the sheet, in its order; many have no findings. */
  readonly indicators: readonly IndicatorFindings<F>[];
  /** What concerns the score sheet and no single indicator: totals, weights of parents, grade. */
  readonly whole: readonly F[];
}

export interface GroupedFindings<F extends Finding = Finding> {
  readonly sheets: readonly SheetFindings<F>[];
  /** Findings about supporting tables and targets, by sheet in the order of appearance; null is the workbook. */
  readonly others: readonly { readonly sheet: string | null; readonly findings: readonly F[] }[];
}

/** Most severe first; findings of one severity stay in the order of the catalogue. */
export function mostSevereFirst<F extends Finding>(findings: readonly F[]): F[] {
  return [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** What was found at one row of points: an indicator by its position, or (null) the funds, which are none. */
export function findingsAt<F extends Finding>(
  { components, indicators }: SheetFindings<F>,
  index: number | null,
): readonly F[] {
  return index === null ? components.flatMap(({ findings }) => findings) : indicators[index]!.findings;
}

function groupOfSheet<F extends Finding>(sheet: SheetReport, own: readonly F[]): SheetFindings<F> {
  // Sheets of tens of thousands of rows: the findings are gone through once, not once for each row.
  const ofRows = groupBy(own, ({ about }) => about?.indicator ?? null);
  const of = (index: number) => mostSevereFirst(ofRows.get(index) ?? []);
  const ofNone = mostSevereFirst(own.filter(({ about }) => about?.indicator === null));
  const components = sheet.components.map((indicator) => ({
    indicator,
    findings: ofNone.filter((finding) => finding.indicator === indicator.id),
  }));
  return {
    sheet,
    components,
    indicators: sheet.indicators.map((indicator, index) => ({ indicator, findings: of(index) })),
    whole: ofNone.filter((finding) => !components.some(({ findings }) => findings.includes(finding))),
  };
}

/** @param findings those to be grouped, where a face shows fewer than all */
export function groupFindings<F extends Finding>(report: Report, findings: readonly F[]): GroupedFindings<F> {
  const ofSheets = groupBy(findings, ({ about }) => about?.sheet ?? null);
  const others = new Map<string | null, F[]>();
  for (const finding of findings) {
    const { about, sheet } = finding;
    if (about) continue;
    if (!others.has(sheet)) others.set(sheet, []);
    others.get(sheet)!.push(finding);
  }
  return {
    sheets: report.sheets.map((sheet, index) => groupOfSheet(sheet, ofSheets.get(index) ?? [])),
    others: [...others].map(([sheet, own]) => ({ sheet, findings: mostSevereFirst(own) })),
  };
}

/** All of them one by one: of each sheet what concerns the whole, then row by row; the data last. */
export function inReadingOrder<F extends Finding>({ sheets, others }: GroupedFindings<F>): F[] {
  return [
    ...sheets.flatMap(({ whole, components, indicators }) => [
      ...whole,
      ...[...components, ...indicators].flatMap(({ findings }) => findings),
    ]),
    ...others.flatMap(({ findings }) => findings),
  ];
}

/** Checks that had nothing to look at, by what the workbook lacks. */
export function withoutData(
  checked: readonly Verdict[],
): { readonly reason: string; readonly titles: readonly string[] }[] {
  const skipped = checked.filter(({ outcome }) => outcome === "not-applicable");
  return [...groupBy(skipped, ({ reason }) => reason)].map(([reason, verdicts]) => ({
    reason,
    titles: verdicts.map(({ title }) => title),
  }));
}
