/** The findings of the pane that go into files: without those that the user has put aside. */
import type { LazyWords } from "../../src/messages/lazy-words";
import { report } from "../../src/messages/zh-CN/report";
import { SEVERITIES } from "../../src/checks/check";
import { checksInChinese, checksInEnglish } from "../../src/checks/words";
import type { FindingsWords } from "../../src/report/findings-sheet";
import type { Report, Severity } from "../../src/report/report";
import type { Checked } from "../../taskpane/model/pane-report";

export const findingsWords: LazyWords<FindingsWords> = {
  zh: { report, checks: checksInChinese },
  async loadEn() {
    const english = await import("../../src/messages/en/report");
    return { report: english.report, checks: await checksInEnglish() };
  },
};

export function withoutIgnored(
  { report, findings }: Checked,
  ignored: Readonly<Record<string, string>>,
): Report {
  const kept = findings.filter(({ key }) => !(key in ignored));
  const count = (severity: Severity) => kept.filter((finding) => finding.severity === severity).length;
  const summary = Object.fromEntries(SEVERITIES.map((severity) => [severity, count(severity)]));
  return { ...report, findings: kept, summary: summary as Report["summary"] };
}
