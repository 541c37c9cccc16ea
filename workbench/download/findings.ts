/** The findings of the pane that go into files: without those that the user has put aside. */
import type { Language } from "../../src/messages/messages";
import { SEVERITIES } from "../../src/checks/check";
import { checksInChinese, checksInEnglish } from "../../src/checks/words";
import type { FindingsWords } from "../../src/report/findings-sheet";
import type { Report, Severity } from "../../src/report/report";
import type { Checked } from "../../taskpane/model/pane-report";

export async function findingsWords(language: Language): Promise<FindingsWords> {
  const [{ report }, checks] =
    language === "zh"
      ? [await import("../../src/messages/zh-CN/report"), checksInChinese]
      : [await import("../../src/messages/en/report"), await checksInEnglish()];
  return { report, checks };
}

export function withoutIgnored(
  { report, findings }: Checked,
  ignored: Readonly<Record<string, string>>,
): Report {
  const kept = findings.filter(({ key }) => !(key in ignored));
  const count = (severity: Severity) => kept.filter((finding) => finding.severity === severity).length;
  const summary = Object.fromEntries(SEVERITIES.map((severity) => [severity, count(severity)]));
  return { ...report, findings: kept, summary: summary as Report["summary"] };
}
