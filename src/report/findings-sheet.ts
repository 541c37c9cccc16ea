/** The findings as a sheet: one row each, most severe first, with a link to its cell; or as rows of a text file. */
import { SEVERITIES, type Severity } from "../checks/check";
import type { Finding } from "../checks/finding";
import { decimal } from "../decimal";
import type { Messages } from "../messages/messages";
import { percentText } from "../facts/format";
import type { CellStyle } from "../workbook/appearance";
import type { FindingsPlan } from "../workbook/mark-plan";
import { markStyle } from "../workbook/mark-style";
import { SheetBuilder } from "../workbook/sheet-builder";
import { BASE_STYLES, boxed, STANDARD_FONT } from "../workbook/sheet-styles";
import { groupFindings, inReadingOrder, mostSevereFirst } from "./group";
import type { Report } from "./report";
import { workingText } from "../rules/working";

/** The parts of the messages that findings in a file need. */
export type FindingsWords = Pick<Messages, "report" | "checks">;
type Column = keyof Messages["report"]["columns"];

/** In characters of the standard font; a Chinese character takes two. */
const WIDTHS: Record<Column, number> = {
  severity: 9,
  sheet: 10,
  cell: 9,
  indicator: 12,
  message: 32,
  why: 25,
  fix: 25,
  expected: 8,
  actual: 8,
  points: 5,
  check: 7,
};
const COLUMNS = Object.keys(WIDTHS) as Column[];
const AT = Object.fromEntries(COLUMNS.map((column, index) => [column, index])) as Record<Column, number>;

const LEGEND = 1;
const HEADER = 2;
const RATIO_FORMAT = "0.00%";

function severityStyle(severity: Severity): CellStyle {
  const { font, ...mark } = markStyle(severity);
  const own = { ...mark, font: { ...STANDARD_FONT, ...font } };
  return boxed({ horizontal: "center", vertical: "top", wrap: true, ...own });
}

const STYLES = {
  title: { ...BASE_STYLES.title, horizontal: "left" },
  head: BASE_STYLES.head,
  text: boxed({ vertical: "top", wrap: true }),
  link: { ...BASE_STYLES.boxedLink, vertical: "top" },
  ...(Object.fromEntries(SEVERITIES.map((one) => [one, severityStyle(one)])) as Record<Severity, CellStyle>),
} satisfies Record<string, CellStyle>;

/** Most severe first; within a severity in the order of the score sheet. */
export function findingsInOrder(report: Report): Finding[] {
  return mostSevereFirst(inReadingOrder(groupFindings(report, report.findings)));
}

/** What each finding's indicator is called: one outside the rows of its indicator (a missing one, a table of its figures) too. */
function indicatorNames({ sheets }: Report): (finding: Finding) => string | null {
  const names = new Map<string, string>();
  for (const { components, indicators } of sheets)
    for (const { id, name } of [...components, ...indicators])
      if (id !== null && !names.has(id)) names.set(id, name);
  return ({ about, indicator }) => {
    const own = sheets[about?.sheet ?? -1]?.indicators[about?.indicator ?? -1];
    return own?.name ?? (indicator === null ? null : (names.get(indicator) ?? indicator));
  };
}

function valuesOf(
  finding: Finding,
  name: string | null,
  { report: words, checks }: FindingsWords,
): Record<Column, string | number | null> {
  return {
    severity: words.severity[finding.severity],
    sheet: finding.sheet,
    cell: finding.sheet === null ? null : finding.cell,
    indicator: name,
    message: finding.message,
    why: [finding.why, ...finding.working.map((line) => workingText(line, words.bandIndent))]
      .filter((line) => line !== "")
      .join("\n"),
    fix: finding.fix,
    expected: finding.expected,
    actual: finding.actual,
    points: finding.points,
    check: checks[finding.check].title,
  };
}

const isRatio = ({ unit }: Finding, column: Column): boolean =>
  unit === "ratio" && (column === "expected" || column === "actual");

/**
 * @param file the file's name, for the title
 * @param linked whether the sheet stands in the workbook of the findings, whose cells it can link to
 */
export function findingsPlan(
  file: string,
  report: Report,
  messages: FindingsWords,
  linked: boolean,
): FindingsPlan {
  const words = messages.report;
  const sheet = new SheetBuilder(words.findingsSheetName, Object.values(WIDTHS), STYLES);
  sheet.put(0, 0, words.findingsTitle(file), "title");
  sheet.height(0, 30);
  SEVERITIES.forEach((severity, col) => {
    sheet.put(LEGEND, col, words.count(words.severity[severity], report.summary[severity]), severity);
  });
  for (const column of COLUMNS) sheet.put(HEADER, AT[column], words.columns[column], "head");
  const nameOf = indicatorNames(report);
  let row = HEADER;
  for (const finding of findingsInOrder(report)) {
    row++;
    const values = valuesOf(finding, nameOf(finding), messages);
    for (const column of COLUMNS) {
      const format = isRatio(finding, column) ? { format: RATIO_FORMAT } : {};
      sheet.put(row, AT[column], values[column], column === "severity" ? finding.severity : "text", format);
    }
    if (linked && finding.sheet !== null && finding.cell !== null) {
      sheet.put(row, AT.cell, finding.cell, "link");
      sheet.link(row, AT.cell, finding.sheet, finding.cell);
    }
  }
  sheet.frozen.rows = HEADER + 1;
  if (row > HEADER) sheet.autoFilter = { top: HEADER, left: 0, bottom: row, right: COLUMNS.length - 1 };
  sheet.printTable(HEADER, null, words.page);
  return { sheet: sheet.plan(), styles: Object.values(STYLES) };
}

/** The same rows for a text file. */
export function findingsRows(report: Report, messages: FindingsWords): (string | number | null)[][] {
  const nameOf = indicatorNames(report);
  const rows = findingsInOrder(report).map((finding) => {
    const values = valuesOf(finding, nameOf(finding), messages);
    return COLUMNS.map((column) => {
      const value = values[column];
      return isRatio(finding, column) && typeof value === "number" ? percentText(decimal(value)) : value;
    });
  });
  return [COLUMNS.map((column) => messages.report.columns[column]), ...rows];
}
