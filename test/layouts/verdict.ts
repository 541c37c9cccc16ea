/** What a check of a consistent workbook got wrong: every error and warning is a false one. */
import { checkWorkbook } from "../../src/check";
import type { Finding } from "../../src/checks/finding";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import type { Report } from "../../src/report/report";
import { address } from "../../src/workbook/address";
import type { ExpectedSheet, Generated } from "./generate";
import type { Place } from "./page";

export interface Problem {
  /** "false total-mismatch", "framework", "total", "score" … */
  readonly kind: string;
  readonly text: string;
}

export function reportOf({ workbook }: Pick<Generated, "workbook">): Report {
  return checkWorkbook(workbook, { frameworks: publishedFrameworks(), messages: zhCN });
}

export const cellOf = ({ row, col }: Place) => address(row, col);

/** What is truly wrong with a form that was published with faults: found or not, it is no false alarm. */
const ERRATA: readonly string[] = [
  "weight-sum-mismatch",
  "criteria-points-mismatch",
  "mixed-framework-years",
];

/** The errors and warnings that a consistent workbook must not draw. */
export function alarms({ layout, sheets }: Generated, findings: readonly Finding[]): Finding[] {
  const isFaulty = layout.errata && sheets.some(({ year }) => year.framework.errata.length > 0);
  return findings
    .filter(({ severity }) => severity === "error" || severity === "warning")
    .filter(({ check }) => !(isFaulty && ERRATA.includes(check)));
}

function falseFindings(generated: Generated, findings: readonly Finding[]): Problem[] {
  return alarms(generated, findings).map(({ check, severity, sheet, cell, message }) => ({
    kind: `false ${check}`,
    text: `${severity} ${check} ${sheet}!${cell}: ${message.replace(/\s+/g, " ")}`,
  }));
}

/** The sheets that stand at the expected places, one for each department. */
function sheetProblems(generated: Generated, report: Report): Problem[] {
  const problems: Problem[] = [];
  for (const expected of generated.sheets) {
    const scoreCells = new Map(
      expected.year.scores.map(({ indicator: { id } }) => {
        const place = generated.marks.get(`${expected.key}score:${id}`)!;
        return [cellOf(place), id] as const;
      }),
    );
    const found = report.sheets
      .filter(({ sheet }) => sheet === expected.sheet)
      .map((sheet) => ({ sheet, hits: sheet.indicators.filter(({ cell }) => scoreCells.has(cell)).length }))
      .sort((a, b) => b.hits - a.hits)[0];
    if (!found || found.hits === 0) {
      problems.push({
        kind: "sheet",
        text: `no score sheet read on ${expected.sheet} for ${expected.year.name}`,
      });
      continue;
    }
    problems.push(...oneSheet(generated, expected, found.sheet));
  }
  return problems;
}

function oneSheet(generated: Generated, expected: ExpectedSheet, sheet: Report["sheets"][number]): Problem[] {
  const problems: Problem[] = [];
  const differ = (kind: string, what: string, wanted: unknown, got: unknown) => {
    if (wanted !== got)
      problems.push({ kind, text: `${what}: ${String(wanted)} expected, ${String(got)} read` });
  };
  const { year, key, facts } = expected;
  const total = year.total.toNumber();
  differ("framework", "framework", generated.frameworkId, sheet.framework?.id);
  differ("total", "stated total", total, sheet.total.stated);
  differ("total", "summed total", total, sheet.total.summed);
  if (generated.layout.grade) differ("grade", "stated grade", year.grade, sheet.grade.stated);
  for (const { indicator, score } of year.scores) {
    const read = sheet.indicators.find(({ id }) => id === indicator.id);
    if (!read) {
      problems.push({ kind: "indicator", text: `${indicator.name} not read` });
      continue;
    }
    differ("score", `score of ${indicator.name}`, score.toNumber(), read.score);
    differ("weight", `weight of ${indicator.name}`, indicator.weight.toNumber(), read.weight);
    differ(
      "score",
      `cell of ${indicator.name}`,
      cellOf(generated.marks.get(`${key}score:${indicator.id}`)!),
      read.cell,
    );
    const outcome = indicator.rule.score(facts);
    const determined = "points" in outcome ? outcome.points.toNumber() : null;
    if (determined !== null || read.expected !== null)
      differ("expected", `expected of ${indicator.name}`, determined ?? score.toNumber(), read.expected);
  }
  return problems;
}

/** @returns nothing for a workbook that was understood */
export function problemsOf(generated: Generated, report = reportOf(generated)): Problem[] {
  return [...falseFindings(generated, report.findings), ...sheetProblems(generated, report)];
}
