import { progressDecreasing } from "../../src/checks/progress-decreasing/check";
import { book, list, money, percent, table } from "../support/data-recognition";
import { expectFindings } from "../support/score-sheet-case";

const NAMES = ["一季度支出进度", "二季度支出进度", "三季度支出进度", "四季度支出进度"];
const progress = (...values: number[]) =>
  book({ 数据: list(Object.fromEntries(values.map((value, i) => [NAMES[i]!, percent(value)]))) });

const payments = (heading: string, values: readonly number[], spending?: number) =>
  book({
    执行: table(
      ["季度", heading, "年度总预算"],
      values.map((value, i) => [`第${"一二三四"[i]}季度`, money(value), money(1712.76)]),
      { title: "2022年度预算执行情况表" },
    ),
    ...(spending === undefined ? {} : { 数据: list({ 年度支出合计: money(spending) }) }),
  });

describe("progress-decreasing", () => {
  test("progress that grows, stands still, ends a little above 100%", () => {
    expectFindings(progressDecreasing, progress(0.3191, 0.5671, 0.783, 0.9892), []);
    expectFindings(progressDecreasing, progress(0.25, 0.25, 0.9, 1.02), []);
  });

  test("progress that falls", () => {
    const [finding] = expectFindings(progressDecreasing, progress(0.3191, 0.5671, 0.483, 0.9892), [
      { at: "数据!B6", expected: null, actual: 0.483 },
    ]);
    expect(finding!.message).toContain("第 3 季度末的累计数 48.30%");
    expect(finding!.message).toContain("第 2 季度末的 56.71%");
  });

  test("far outside 0–150%", () => {
    expectFindings(progressDecreasing, progress(0.3, 0.6, 0.9, 1.8), [
      { at: "数据!B7", expected: null, actual: 1.8 },
    ]);
    expectFindings(progressDecreasing, progress(0.3, 0.6, 0.9, 1.5), []);
    expectFindings(progressDecreasing, progress(-0.1, 0.6, 0.9, 1), [
      { at: "数据!B4", expected: null, actual: -0.1 },
    ]);
  });

  test("cumulative payments that fall are told once", () => {
    expectFindings(progressDecreasing, payments("累计支出", [682.61, 971.95, 871.95, 1609.19]), [
      { at: "执行!B6", expected: null, actual: 871.95 },
    ]);
  });

  test("payments of single quarters may fall", () => {
    expectFindings(progressDecreasing, payments("当季支出", [682.61, 289.34, 367.92, 269.32]), []);
    expectFindings(progressDecreasing, payments("支出金额", [682.61, 289.34, 367.92, 269.32], 1609.19), []);
  });
});
