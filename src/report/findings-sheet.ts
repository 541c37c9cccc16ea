/**
 * The report as a sheet in a workbook: one row per finding, gravest first, each with a link to its cell; and the cells
 * to be marked. Plain data: whoever writes the workbook (a file, Excel, the page) takes it from here.
 */
import { SEVERITIES, type Severity } from "../checks/check";
import type { Finding } from "../checks/finding";
import type { Messages } from "../messages/messages";
import { gravestFirst, groupFindings } from "./group";
import type { Report } from "./report";

/** A text, a number, nothing, or a text that jumps to a cell of the workbook. */
export type SheetCell =
  string | number | null | { readonly text: string; readonly sheet: string; readonly address: string };

export interface FindingsSheet {
  readonly sheetName: string;
  readonly title: string;
  readonly legend: readonly { readonly severity: Severity; readonly label: string }[];
  readonly columns: readonly { readonly header: string; readonly width: number }[];
  readonly rows: readonly { readonly severity: Severity; readonly cells: readonly SheetCell[] }[];
}

export interface CellMarks {
  readonly sheet: string;
  readonly marks: readonly { readonly address: string; readonly severity: Severity }[];
  readonly notes: readonly { readonly cell: string; readonly text: string }[];
}

export interface MarkedFindings {
  readonly sheets: readonly CellMarks[];
  readonly findings: FindingsSheet;
}

/** Widths in characters, as Excel counts them; a Chinese character takes two. */
const WIDTHS: Record<keyof Messages["report"]["columns"], number> = {
  severity: 8,
  sheet: 14,
  cell: 8,
  indicator: 20,
  message: 50,
  why: 40,
  fix: 40,
  expected: 12,
  actual: 12,
  points: 8,
  check: 20,
};

const PERCENT_DECIMALS = 2;

/** A ratio is shown as a percentage where the finding's own words write it so. */
function figure(finding: Finding, value: number | string | null): SheetCell {
  if (typeof value !== "number") return value;
  const percent = `${(value * 100).toFixed(PERCENT_DECIMALS)}%`;
  return finding.message.includes(percent) ? percent : value;
}

/** What names an indicator and stands in none of its rows (one that is missing, a table of its figures) is named alike. */
function indicatorName({ sheets }: Report, { about, indicator }: Finding): string | null {
  const own = sheets[about?.sheet ?? -1]?.indicators[about?.indicator ?? -1];
  const named = sheets.flatMap(({ indicators }) => indicators).find(({ id }) => id === indicator);
  return (own ?? (indicator === null ? null : named))?.name ?? indicator;
}

function cellLink(finding: Finding): SheetCell {
  const { sheet, cell } = finding;
  return sheet === null || cell === null ? null : { text: cell, sheet, address: cell };
}

function findingRow(report: Report, finding: Finding, messages: Messages): readonly SheetCell[] {
  const words = messages.report;
  const cells: Record<keyof typeof WIDTHS, SheetCell> = {
    severity: words.severity[finding.severity],
    sheet: finding.sheet,
    cell: cellLink(finding),
    indicator: indicatorName(report, finding),
    message: finding.message,
    why: [finding.why, ...finding.working].filter((line) => line !== "").join("\n"),
    fix: finding.fix,
    expected: figure(finding, finding.expected),
    actual: figure(finding, finding.actual),
    points: finding.points,
    check: messages.checks[finding.check].title,
  };
  return columnKeys().map((key) => cells[key]);
}

function columnKeys(): (keyof typeof WIDTHS)[] {
  return Object.keys(WIDTHS) as (keyof typeof WIDTHS)[];
}

/** Gravest first; within a severity in the order of the score sheet. */
function inOrder(report: Report): Finding[] {
  const { sheets, others } = groupFindings(report, report.findings);
  const grouped = [
    ...sheets.flatMap(({ whole, indicators }) => [...whole, ...indicators.flatMap((one) => one.findings)]),
    ...others.flatMap(({ findings }) => findings),
  ];
  return gravestFirst(grouped);
}

function findingsSheet(
  file: string,
  report: Report,
  findings: readonly Finding[],
  messages: Messages,
): FindingsSheet {
  const words = messages.report;
  return {
    sheetName: words.findingsSheetName,
    title: words.findingsTitle(file),
    legend: SEVERITIES.map((severity) => ({
      severity,
      label: words.count(words.severity[severity], report.summary[severity]),
    })),
    columns: columnKeys().map((key) => ({ header: words.columns[key], width: WIDTHS[key] })),
    rows: findings.map((finding) => ({
      severity: finding.severity,
      cells: findingRow(report, finding, messages),
    })),
  };
}

function noteText(finding: Finding, words: Messages["report"]): string {
  const fix = finding.fix === "" ? [] : [`${words.fix}${words.colon}${finding.fix}`];
  return [`[${words.severity[finding.severity]}] ${finding.message}`, ...fix].join("\n");
}

/** One mark per cell, with its worst severity: `findings` come gravest first. */
function marksOf(findings: readonly Finding[], words: Messages["report"]): CellMarks[] {
  const bySheet = new Map<string, { severities: Map<string, Severity>; notes: Map<string, string[]> }>();
  for (const finding of findings) {
    const { sheet, cell, severity } = finding;
    if (sheet === null || cell === null) continue;
    const own = bySheet.get(sheet) ?? { severities: new Map(), notes: new Map() };
    bySheet.set(sheet, own);
    if (!own.severities.has(cell)) own.severities.set(cell, severity);
    const at = cell.split(":")[0]!;
    own.notes.set(at, [...(own.notes.get(at) ?? []), noteText(finding, words)]);
  }
  return [...bySheet].map(([sheet, { severities, notes }]) => ({
    sheet,
    marks: [...severities].map(([address, severity]) => ({ address, severity })),
    notes: [...notes].map(([cell, texts]) => ({ cell, text: texts.join("\n\n") })),
  }));
}

/** @param file the file's name, for the title */
export function markedFindings(file: string, report: Report, messages: Messages): MarkedFindings {
  const findings = inOrder(report);
  return {
    sheets: marksOf(findings, messages.report),
    findings: findingsSheet(file, report, findings, messages),
  };
}
