/** Words of the report: the text report and the findings sheet. */
import type { IndicatorStatus } from "../../report/report";
import type { Outcome } from "../../checks/finding";
import type { Severity } from "../../checks/check";

const severity: Record<Severity, string> = {
  error: "错误",
  warning: "警告",
  review: "需核实",
  deduction: "扣分",
  info: "提示",
};

const status: Record<IndicatorStatus, string> = {
  pass: "相符",
  deducted: "有扣分",
  violation: "有错误",
  "needs-review": "需核实",
  "not-applicable": "不适用",
};

const outcome: Record<Outcome, string> = {
  findings: "有发现",
  "needs-review": "需核实",
  pass: "通过",
  "not-applicable": "没有数据可查",
};

export const report = {
  severity,
  status,
  outcome,
  checked: (count: number, counts: readonly string[]) => `检查了 ${count} 项：${counts.join("，")}`,
  notApplicable: (reason: string, titles: readonly string[]) => `${reason}：${titles.join("、")}`,
  why: "为什么",
  fix: "怎么改",
  working: "计算",
  bandIndent: "　 ",
  sameWorking: "同上",
  sameAdvice: "为什么、怎么改：同上",
  sheetHeading: (sheet: string) => `工作表“${sheet}”`,
  framework: (title: string, id: string, percent: string) => `${title}（${id}，吻合度 ${percent}）`,
  noFramework: "不属于任何已知的指标体系框架：只做不依赖框架的检查",
  group: (dimension: string | null, group: string | null) => [dimension, group].filter(Boolean).join(" › "),
  score: (score: string | null, weight: string | null) =>
    `${score === null ? "得分未填" : `得 ${score} 分`}${weight === null ? "" : `，满分 ${weight} 分`}`,
  expected: (points: string) => `按规则应得 ${points} 分`,
  pointsLost: (points: string) => `−${points}`,
  withoutFindings: (count: number, names: readonly string[]) =>
    `未发现问题的指标（${count} 项）：${names.join("、")}`,
  wholeSheet: "评分表整体",
  otherSheet: (sheet: string) => `工作表“${sheet}”的数据`,
  workbook: "工作簿",
  total: (stated: string | null, summed: string) =>
    `${stated === null ? "未填总分" : `${stated} 分`}（合计 ${summed}）`,
  grade: (stated: string | null, expected: string | null) =>
    stated === null || expected === null || stated === expected
      ? (stated ?? expected ?? "")
      : `${stated}（应为${expected}）`,
  totalAndGrade: (total: string, grade: string) => `${total}${grade}`,
  count: (name: string, count: number) => `${name} ${count}`,
  separator: " · ",
  colon: "：",
  noScoreSheet: "没有评分表",
  /** Columns of the findings sheet. */
  columns: {
    severity: "级别",
    sheet: "工作表",
    cell: "单元格",
    indicator: "指标",
    message: "问题",
    why: "为什么",
    fix: "怎么改",
    expected: "应为",
    actual: "实为",
    points: "失分",
    check: "校验项",
  },
  findingsSheetName: "校验结果",
  page: "第 &P 页，共 &N 页",
  findingsTitle: (file: string) => `校验结果：${file}`,
  noFindings: "没有发现问题。",
};
