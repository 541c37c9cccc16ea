/** Words of the report. */
import type { Messages } from "../messages";

export const report: Messages["report"] = {
  severity: { error: "Error", warning: "Warning", review: "Review", deduction: "Deduction", info: "Info" },
  status: {
    pass: "pass",
    deducted: "deducted",
    violation: "violation",
    "needs-review": "needs review",
    "not-applicable": "not applicable",
  },
  why: "Why",
  fix: "Fix",
  working: "Working",
  bandIndent: "  ",
  sameWorking: "as above",
  sameAdvice: "Why, fix: as above",
  sheetHeading: (sheet) => `Sheet "${sheet}"`,
  framework: (title, id, percent) => `${title} (${id}, match ${percent})`,
  noFramework: "no known indicator framework: only the checks that need none were run",
  group: (dimension, group) => [dimension, group].filter(Boolean).join(" › "),
  score: (score, weight) =>
    `${score === null ? "no score" : `score ${score}`}${weight === null ? "" : ` of ${weight}`}`,
  expected: (points) => `by the rule ${points}`,
  pointsLost: (points) => `−${points}`,
  withoutFindings: (count, names) => `Indicators without findings (${count}): ${names.join(", ")}`,
  wholeSheet: "The score sheet as a whole",
  otherSheet: (sheet) => `Data on sheet "${sheet}"`,
  workbook: "The workbook",
  total: (stated, summed) => `${stated === null ? "no total stated" : `total ${stated}`} (sum ${summed})`,
  grade: (stated, expected) =>
    stated === null || expected === null || stated === expected
      ? (stated ?? expected ?? "")
      : `${stated} (should be ${expected})`,
  totalAndGrade: (total, grade) => (grade === "" ? total : `${total}, ${grade}`),
  count: (name, count) => `${name} ${count}`,
  separator: " · ",
  colon: ": ",
  noScoreSheet: "no score sheet",
  columns: {
    severity: "Severity",
    sheet: "Sheet",
    cell: "Cell",
    indicator: "Indicator",
    message: "What",
    why: "Why",
    fix: "What to do",
    expected: "Expected",
    actual: "Actual",
    points: "Points lost",
    check: "Check",
  },
  findingsSheetName: "校验结果",
  findingsTitle: (file) => `Findings: ${file}`,
  noFindings: "Nothing found.",
};
