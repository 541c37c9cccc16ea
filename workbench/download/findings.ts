/** The findings of the pane, as a plan to mark a copy by and as a table: what the user has put aside is in neither. */
import type { MarkPlan } from "../../files/mark-plan";
import type { Language, Messages } from "../../src/messages/messages";
import { SEVERITIES } from "../../src/checks/check";
import { checksInChinese, checksInEnglish } from "../../src/checks/words";
import { markedFindings } from "../../src/report/findings-sheet";
import type { Report, Severity } from "../../src/report/report";
import type { Checked } from "../../taskpane/model/pane-report";

/** The words of the report and of the checks; the others would weigh for nothing. */
async function reportWords(language: Language): Promise<Messages> {
  const [{ report }, checks] =
    language === "zh"
      ? [await import("../../src/messages/zh-CN/report"), checksInChinese]
      : [await import("../../src/messages/en/report"), await checksInEnglish()];
  return { report, checks } as unknown as Messages;
}

function withoutIgnored({ report, findings }: Checked, ignored: Readonly<Record<string, string>>): Report {
  const kept = findings.filter(({ key }) => !(key in ignored));
  const count = (severity: Severity) => kept.filter((finding) => finding.severity === severity).length;
  const summary = Object.fromEntries(SEVERITIES.map((severity) => [severity, count(severity)]));
  return { ...report, findings: kept, summary: summary as Report["summary"] };
}

export async function findingsPlan(
  name: string,
  checked: Checked,
  ignored: Readonly<Record<string, string>>,
  language: Language,
): Promise<MarkPlan & Required<Pick<MarkPlan, "findings">>> {
  return markedFindings(name, withoutIgnored(checked, ignored), await reportWords(language));
}
