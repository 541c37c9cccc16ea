/** The cells of a report's findings to be marked, with notes, and the findings sheet. */
import type { Severity } from "../checks/check";
import type { Finding } from "../checks/finding";
import type { Messages } from "../messages/messages";
import type { MarkPlan, ReportNotes, SheetMarks } from "../workbook/mark-plan";
import { findingsInOrder, findingsPlan, type FindingsWords } from "./findings-sheet";
import type { Report } from "./report";

type Words = Messages["report"];

function noteText(finding: Finding, words: Words): string {
  const fix = finding.fix === "" ? [] : [`${words.fix}${words.colon}${finding.fix}`];
  return [`[${words.severity[finding.severity]}] ${finding.message}`, ...fix].join("\n");
}

/** One mark per cell, with its worst severity: `findings` are sorted most severe first. */
function marksOf(findings: readonly Finding[], words: Words): Required<SheetMarks>[] {
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

/** @param file the file's name, for the findings sheet's title */
export function markPlan(
  file: string,
  report: Report,
  messages: FindingsWords,
): { readonly sheets: readonly Required<SheetMarks>[] } & Required<MarkPlan> {
  return {
    sheets: marksOf(findingsInOrder(report), messages.report),
    findings: findingsPlan(file, report, messages, true),
  };
}

/** The findings of a Word report, to be written as comments on its cells and sentences. */
export function reportNotes(report: Report, { report: words }: Pick<Messages, "report">): ReportNotes {
  const findings = findingsInOrder(report);
  return {
    cells: marksOf(findings, words).flatMap(({ sheet, notes }) => notes.map((note) => ({ sheet, ...note }))),
    sentences: findings.flatMap((finding) =>
      finding.quote === null ? [] : [{ quote: finding.quote, text: noteText(finding, words) }],
    ),
  };
}
