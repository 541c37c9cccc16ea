/** Findings to be corrected or checked before the report is used, numbered, with the figures that they affect. */
import type { Recognition } from "../recognise/recognition";
import { findingsAt, groupFindings, inReadingOrder } from "../report/group";
import type { Finding, Report } from "../report/report";
import type { NumericFactId } from "../facts/facts";
import { refAddress } from "../workbook/model";

export interface NumberedFinding {
  /** Counted over both lists. */
  readonly number: number;
  readonly finding: Finding;
}

export interface NumberedFindings {
  readonly errors: readonly NumberedFinding[];
  readonly warnings: readonly NumberedFinding[];
  /** Numbers of the errors of a score sheet: any of them may change its total. */
  readonly ofSheet: (sheet: number) => number[];
  /** Numbers of what was found at the sheet's nth indicator, or (null) at its funds. */
  readonly ofRow: (sheet: number, indicator: number | null) => number[];
  /** Numbers of what was found at a cell that supplies the fact. */
  readonly ofFact: (fact: NumericFactId) => number[];
}

export function numberedFindings({ book }: Recognition, report: Report): NumberedFindings {
  const grouped = groupFindings(report, report.findings);
  const { sheets } = grouped;
  const inOrder = inReadingOrder(grouped);
  const errorsFirst = [
    ...inOrder.filter(({ severity }) => severity === "error"),
    ...inOrder.filter(({ severity }) => severity === "warning"),
  ];
  const all = errorsFirst.map((finding, index): NumberedFinding => ({ finding, number: index + 1 }));
  const numbers = new Map(all.map(({ finding, number }) => [finding, number]));
  const numbered = (findings: readonly Finding[]) =>
    findings.flatMap((finding) => numbers.get(finding) ?? []).sort((a, b) => a - b);
  const errors = all.filter(({ finding }) => finding.severity === "error");
  return {
    errors,
    warnings: all.slice(errors.length),
    ofSheet(sheet) {
      return errors.filter(({ finding }) => finding.about?.sheet === sheet).map(({ number }) => number);
    },
    ofRow: (sheet, indicator) => numbered(findingsAt(sheets[sheet]!, indicator)),
    ofFact(fact) {
      const cells = (book.sources.get(fact) ?? []).map(({ figure }) => figure.ref);
      return all
        .filter(({ finding }) =>
          cells.some((ref) => finding.sheet === ref.sheet && finding.cell === refAddress(ref)),
        )
        .map(({ number }) => number);
    },
  };
}
