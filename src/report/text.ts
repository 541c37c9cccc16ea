/** The report for a person: plain lines of text, grouped by indicator, with one summary line at the end. */
import { cutText } from "../workbook/cut-text";
import { SEVERITIES } from "../checks/check";
import { OUTCOMES, type Finding, type Outcome } from "../checks/finding";
import type { Messages } from "../messages/messages";
import { reviewOf, type Review } from "./review";
import { groupFindings, withoutData, type IndicatorFindings, type SheetFindings } from "./group";
import { PLAIN, type Palette } from "./palette";
import type { IndicatorReport, Report, SheetReport } from "./report";
import { workingText, type WorkingLine } from "../rules/working";

const INDENT = "    ";

/** A number as a report prints it: no exponent, no noise, no trailing zeros. */
export function shown(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(12)));
}

function shownOrNull(value: number | null): string | null {
  return value === null ? null : shown(value);
}

function percent(ratio: number): string {
  return `${Math.round(ratio * 100)}%`;
}

/** What the lines are written with. */
interface Pen {
  readonly words: Messages["report"];
  readonly review: Messages["review"];
  readonly palette: Palette;
  /** Reasons and remedies already printed in this report: what is said of many cells alike is said once. */
  readonly said: Set<string>;
}

/** True when the same check has already given the same reason and remedy. */
function saidBefore({ check, why, fix }: Finding, { said }: Pen): boolean {
  const key = [check, why, fix].join("\n");
  const before = said.has(key);
  said.add(key);
  return before && why + fix !== "";
}

/** A paragraph under a finding: its name on the first line, the other lines below it at the same indentation. */
function paragraph(name: string, lines: readonly string[], { words, palette }: Pen): string[] {
  return lines.map((line, i) =>
    i === 0 ? `${INDENT}${palette.faint(`${name}${words.colon}`)}${line}` : `${INDENT}${INDENT}${line}`,
  );
}

function linesOf(text: string): string[] {
  return text === "" ? [] : text.split(/\r?\n/);
}

/** @param shownBefore the working that stands under the finding above: not worth printing twice */
function findingLines(finding: Finding, pen: Pen, shownBefore: readonly WorkingLine[] = []): string[] {
  const { words, palette } = pen;
  const mark = palette.severity[finding.severity](`[${words.severity[finding.severity]}]`);
  const place = finding.cell === null ? "" : ` ${palette.strong(finding.cell)}`;
  const points = finding.points === null ? "" : ` ${words.pointsLost(shown(finding.points))}`;
  const [message = "", ...more] = linesOf(finding.message);
  const text = (line: WorkingLine) => workingText(line, words.bandIndent);
  const working = finding.working.flatMap((line) => linesOf(text(line)));
  const again = working.length > 0 && working.join("\n") === shownBefore.map(text).join("\n");
  const head = [`  ${mark}${place}${points} ${message}`, ...more.map((line) => `${INDENT}${line}`)];
  const calculated = paragraph(words.working, again ? [words.sameWorking] : working, pen);
  if (saidBefore(finding, pen)) {
    return [...head, ...calculated, `${INDENT}${palette.faint(words.sameAdvice)}`];
  }
  return [
    ...head,
    ...paragraph(words.why, linesOf(finding.why), pen),
    ...calculated,
    ...paragraph(words.fix, linesOf(finding.fix), pen),
  ];
}

function allFindingLines(findings: readonly Finding[], pen: Pen): string[] {
  return findings.flatMap((finding, i) => findingLines(finding, pen, findings[i - 1]?.working));
}

function indicatorHeading(indicator: IndicatorReport, { words, palette }: Pen): string {
  const parts = [words.score(shownOrNull(indicator.score), shownOrNull(indicator.weight))];
  if (indicator.expected !== null && indicator.expected !== indicator.score) {
    parts.push(words.expected(shown(indicator.expected)));
  }
  const where = palette.faint(`[${indicator.cell}]`);
  return `${palette.strong(indicator.name)} ${where} ${parts.join(words.separator)}`;
}

function indicatorLines(groups: readonly IndicatorFindings[], pen: Pen): string[] {
  const lines: string[] = [];
  let heading = "";
  for (const { indicator, findings } of groups) {
    if (findings.length === 0) continue;
    const next = pen.words.group(indicator.dimension, indicator.group);
    if (next !== heading) lines.push("", ...(next === "" ? [] : [pen.palette.faint(`—— ${next} ——`)]));
    heading = next;
    lines.push(indicatorHeading(indicator, pen), ...allFindingLines(findings, pen));
  }
  return lines;
}

function block(title: string, findings: readonly Finding[], pen: Pen): string[] {
  if (findings.length === 0) return [];
  return ["", pen.palette.strong(title), ...allFindingLines(findings, pen)];
}

/** What the re-examination changed, row by row, with its reasons. */
function reviewLines(
  review: Review | null,
  { review: words, words: { colon, separator }, palette }: Pen,
): string[] {
  if (!review) return [];
  const { changed } = review;
  const lines = changed.map(
    ({ row, own, reviewed, deviation }) =>
      `  ${row.name} ${palette.faint(`[${row.cell}]`)}${colon}${[
        words.change({ own: shown(own), reviewed: shown(reviewed), deviation }),
        words.reason(row.reviewedBecause),
      ].join(separator)}`,
  );
  return ["", palette.strong(changed.length > 0 ? words.changed(changed.length) : words.none), ...lines];
}

function frameworkLine(sheet: SheetReport, { words, palette }: Pen): string {
  const framework = sheet.framework
    ? words.framework(sheet.framework.title, sheet.framework.id, percent(sheet.framework.match))
    : words.noFramework;
  return `${palette.strong(words.sheetHeading(sheet.label))}${words.colon}${framework}`;
}

function sheetLines(group: SheetFindings, pen: Pen): string[] {
  const clean = group.indicators.filter(({ findings }) => findings.length === 0);
  const names = clean.map(({ indicator }) => indicator.name);
  return [
    frameworkLine(group.sheet, pen),
    ...reviewLines(reviewOf(group.sheet), pen),
    ...block(pen.words.wholeSheet, group.whole, pen),
    ...indicatorLines([...group.components, ...group.indicators], pen),
    ...(names.length > 0 ? ["", pen.palette.faint(pen.words.withoutFindings(names.length, names))] : []),
  ];
}

/** A grade is a word; whatever else stands in its cell has no room in a line. */
const LONGEST_GRADE = 20;

function totalText(sheet: SheetReport, { report: words, review: reviewWords }: Messages): string {
  const { stated: grade, expected } = sheet.grade;
  const text = ({ stated, summed }: SheetReport["total"]) => words.total(shownOrNull(stated), shown(summed));
  const own = words.totalAndGrade(
    text(sheet.total),
    words.grade(grade && cutText(grade, LONGEST_GRADE), expected),
  );
  const review = reviewOf(sheet);
  if (!review || !sheet.reviewed) return own;
  return reviewWords.totals({ ...review.total, own, reviewed: text(sheet.reviewed) });
}

/** "91.44 分（合计 91.44）优 · 错误 7 · 警告 3 · …": the whole report in a line. */
export function summaryLine(report: Report, messages: Messages, palette: Palette = PLAIN): string {
  const words = messages.report;
  const several = report.sheets.length > 1;
  const totals = report.sheets.map((sheet) =>
    palette.strong((several ? `${sheet.label}${words.colon}` : "") + totalText(sheet, messages)),
  );
  const counts = SEVERITIES.map((severity) => {
    const text = words.count(words.severity[severity], report.summary[severity]);
    return report.summary[severity] > 0 ? palette.severity[severity](text) : palette.faint(text);
  });
  return [...(totals.length > 0 ? totals : [words.noScoreSheet]), ...counts].join(words.separator);
}

/** Which checks ran, and which had no data to look at and what they lacked. */
function checkedLines({ checked }: Report, { words, palette }: Pen): string[] {
  if (checked.length === 0) return [];
  const count = (outcome: Outcome) => checked.filter((one) => one.outcome === outcome).length;
  const reasons = withoutData(checked).map(
    ({ reason, titles }) => `${INDENT}${words.notApplicable(reason, titles)}`,
  );
  const counts = OUTCOMES.map((outcome) => words.count(words.outcome[outcome], count(outcome)));
  return ["", ...[words.checked(checked.length, counts), ...reasons].map((line) => palette.faint(line))];
}

/** The whole report of one file, ending with a line break. */
export function textReport(
  file: string,
  report: Report,
  messages: Messages,
  palette: Palette = PLAIN,
): string {
  const pen: Pen = { words: messages.report, review: messages.review, palette, said: new Set() };
  const grouped = groupFindings(report, report.findings);
  const lines = [
    palette.strong(file),
    ...grouped.sheets.flatMap((group) => sheetLines(group, pen)),
    ...grouped.others.flatMap(({ sheet, findings }) =>
      block(sheet === null ? pen.words.workbook : pen.words.otherSheet(sheet), findings, pen),
    ),
    ...(report.findings.length === 0 ? ["", pen.words.noFindings] : []),
    ...checkedLines(report, pen),
    "",
    summaryLine(report, messages, palette),
  ];
  return lines.join("\n") + "\n";
}
