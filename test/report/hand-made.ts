/** A small report written by hand: one score sheet, a supporting sheet, a finding without a place. */
import type { Finding } from "../../src/checks/finding";
import type { IndicatorReport, Report } from "../../src/report/report";

const INDICATORS = ["budget-execution", "timeliness", "satisfaction"];

/** On the score sheet unless another sheet is named, about the indicator that is named. */
export function finding(given: Partial<Finding> & Pick<Finding, "check" | "severity" | "message">): Finding {
  const { sheet = "评分表" } = given;
  const index = INDICATORS.indexOf(given.indicator ?? "");
  return {
    sheet,
    cell: null,
    indicator: null,
    quote: null,
    why: "",
    fix: "",
    expected: null,
    actual: null,
    points: null,
    unit: null,
    judges: null,
    working: [],
    about: sheet === "评分表" ? { sheet: 0, indicator: index < 0 ? null : index } : null,
    ...given,
  };
}

export function indicator(
  given: Partial<IndicatorReport> & Pick<IndicatorReport, "name" | "cell">,
): IndicatorReport {
  return {
    id: null,
    weight: 6,
    score: 6,
    reviewed: null,
    reviewedBecause: null,
    expected: null,
    status: "pass",
    group: "效率性",
    dimension: "部门绩效",
    ...given,
  };
}

export const REPORT: Report = {
  sheets: [
    {
      sheet: "评分表",
      label: "评分表",
      department: "某区某局",
      year: 2021,
      form: "department",
      reading: null,
      framework: { id: "sz-longgang-2021", title: "龙岗区2021年度框架", match: 0.98765 },
      reviewed: null,
      components: [],
      total: { stated: 91.44, summed: 91.44 },
      grade: { stated: null, expected: "优" },
      indicators: [
        indicator({
          id: "budget-execution",
          name: "预算执行率",
          cell: "I18",
          score: 5.94,
          expected: 5.94,
          status: "deducted",
        }),
        indicator({ id: "timeliness", name: "项目完成及时性", cell: "I20" }),
        indicator({
          id: "satisfaction",
          name: "公众或服务对象满意度",
          cell: "I23",
          score: 5,
          expected: 6,
          status: "violation",
          group: "公平性",
        }),
      ],
    },
  ],
  findings: [
    finding({
      check: "weight-sum-mismatch",
      severity: "error",
      cell: "B15",
      message: "“部门绩效”写 55 分，下级合计 60 分",
      why: "上级分值应等于下级之和。",
      fix: "把 B15 改为 60。",
      expected: 60,
      actual: 55,
    }),
    finding({
      check: "score-not-a-step",
      severity: "error",
      cell: "I23",
      indicator: "satisfaction",
      message: "“公众或服务对象满意度”得 5 分，评分标准只有 6、4、2、1 分",
      why: "分档计分。",
      fix: "按满意度重新计分。",
      actual: 5,
    }),
    finding({
      check: "deduction",
      severity: "deduction",
      cell: "I18",
      indicator: "budget-execution",
      message: "“预算执行率”扣 0.06 分",
      why: "支出进度略低于序时进度。",
      fix: "全年支出达到 1,712.76 万元可得 6 分。",
      expected: 5.94,
      actual: 5.94,
      points: 0.06,
      working: [{ text: "第四季度：93.95% ÷ 100% × 1＝0.94", role: "figure" }],
    }),
    finding({
      check: "rate-mismatch",
      severity: "error",
      sheet: "基础数据",
      cell: "E7",
      message: "执行率写 96.50%，应为 93.95%",
      expected: 0.939539,
      actual: 0.965,
      unit: "ratio",
    }),
    finding({
      check: "evidence-needed",
      severity: "review",
      cell: "I23",
      indicator: "satisfaction",
      message: "请备好问卷",
    }),
    finding({ check: "out-of-year", severity: "warning", sheet: null, message: "年度不明" }),
  ],
  summary: { error: 3, warning: 1, review: 1, deduction: 1, info: 0 },
  checked: [
    {
      check: "weight-sum-mismatch",
      title: "上级分值不等于下级之和",
      outcome: "findings",
      reason: "发现 1 处",
    },
    { check: "evidence-needed", title: "备好佐证材料", outcome: "needs-review", reason: "1 处要由人核实" },
    { check: "total-mismatch", title: "总分不等于各项之和", outcome: "pass", reason: "没有发现问题" },
    { check: "target-missed", title: "目标未完成", outcome: "not-applicable", reason: "没有目标表" },
    { check: "target-direction", title: "目标方向可疑", outcome: "not-applicable", reason: "没有目标表" },
    { check: "grade-mismatch", title: "评分等级不对", outcome: "not-applicable", reason: "没有等级" },
  ],
};
