import { figuresConflict } from "../../src/checks/figures-conflict/check";
import { book, list, money, percent, table } from "../support/data-recognition";
import { expectFindings } from "../support/score-sheet-case";

const whole = (budget: number, spending: number, heading = "调整预算数", unit = "万元") =>
  table(["项目", heading, "支出数"], [["总计", money(budget), money(spending)]], {
    title: "2022年度部门整体支出情况表",
    unit,
  });

describe("figures-conflict", () => {
  test("two values of one quantity, at the later one", () => {
    const workbook = book({
      支出: whole(5927.35, 5827.98),
      数据: list({ 调整预算数: money(5897.84), 年度支出合计: money(5827.98) }),
    });
    const [finding] = expectFindings(figuresConflict, workbook, [
      { at: "数据!B4", expected: 5927.35, actual: 5897.84 },
    ]);
    expect(finding!.message).toBe(
      "同一个数前后不一：“数据”表 B4“调整预算数”是 5,897.84 万元，“支出”表 B4“总计 调整预算数”是 5,927.35 万元。",
    );
  });

  test("units are converted, and rounding to 万元 is no conflict", () => {
    const figures = list({ 调整预算数: money(5753.78), 年度支出合计: money(4906.06) });
    expectFindings(
      figuresConflict,
      book({ 数据: figures, 支出: whole(57537847.39, 49060611.2, "调整预算数", "元") }),
      [],
    );
    const [finding] = expectFindings(
      figuresConflict,
      book({ 数据: figures, 支出: whole(57537847.39, 47471670.95, "调整预算数", "元") }),
      [{ at: "支出!C4", expected: 49060600, actual: 47471670.95 }],
    );
    expect(finding!.message).toContain("折合 49,060,600.00 元");
  });

  test("a table whose title speaks of some of the money holds a part of the whole", () => {
    const found = (title: string) => ({
      支出: whole(5753.78, 4906.06),
      另表: table(["项目", "调整预算数"], [["总计", money(5100)]], { title: `2022年度${title}` }),
    });
    expectFindings(figuresConflict, book(found("一般公共预算支出表")), []);
    expectFindings(figuresConflict, book(found("部门支出表")), [
      { at: "另表!B4", expected: 5753.78, actual: 5100 },
    ]);
  });

  test("a budget that does not say which conflicts only when it is none of those that do", () => {
    const figures = list({
      年初预算数: money(5000),
      调整预算数: money(5753.78),
      年度支出合计: money(4906.06),
    });
    expectFindings(figuresConflict, book({ 数据: figures, 支出: whole(5000, 4906.06, "预算数") }), []);
    expectFindings(figuresConflict, book({ 数据: figures, 支出: whole(5753.78, 4906.06, "预算数") }), []);
    expectFindings(figuresConflict, book({ 数据: figures, 支出: whole(5759.28, 4906.06, "预算数") }), [
      { at: "支出!B4", expected: 5753.78, actual: 5759.28 },
    ]);
  });

  test("original and adjusted budgets are two things; the year before is another year", () => {
    const workbook = book({
      数据: list({ 年初预算数: money(5000), 调整预算数: money(5753.78), 年度支出合计: money(4906.06) }),
      上年: table(["项目", "调整预算数", "支出数"], [["总计", money(4000), money(3900)]], {
        title: "2021年度部门整体支出情况表",
      }),
    });
    expectFindings(figuresConflict, workbook, []);
  });

  test("three sources, two values: told once", () => {
    const workbook = book({ 甲: whole(100, 90), 乙: whole(100, 80), 丙: whole(100, 80) });
    expectFindings(figuresConflict, workbook, [{ at: "乙!C4", expected: 90, actual: 80 }]);
  });

  test("a list of projects is no second figure of the projects", () => {
    const workbook = book({
      项目: table(
        ["预算项目名称", "年度总预算", "年度支出数"],
        [
          ["信息化项目支出", money(100), money(95)],
          ["培训项目支出", money(50), money(49)],
          ["合计", money(150), money(144)],
        ],
        { title: "2022年度项目支出情况表" },
      ),
      数据: list({ 项目预算总指标: money(150), 项目实际支出: money(144) }),
    });
    expectFindings(figuresConflict, workbook, []);
  });

  test("progress at the end of the year against the year's execution", () => {
    const data = (q4: number) =>
      book({
        数据: list({
          "部门预算总额（调整后）": money(5753.78),
          部门预算支出合计: money(4906.06),
          一季度支出进度: percent(0.3191),
          二季度支出进度: percent(0.5671),
          三季度支出进度: percent(0.783),
          四季度支出进度: percent(q4),
        }),
      });
    expectFindings(figuresConflict, data(0.8527), []);
    const [finding] = expectFindings(figuresConflict, data(0.9892), [
      { at: "数据!B9", expected: 0.8527, actual: 0.9892 },
    ]);
    expect(finding!.message).toContain("只能得出 85.27%");
  });

  test("payments at the end of the year against the year's spending", () => {
    const quarters = (last: number) =>
      book({
        数据: list({ 调整预算数: money(1712.76), 年度支出合计: money(1609.19) }),
        执行: table(
          ["季度", "累计支出", "年度总预算"],
          [
            ["第一季度", money(682.61), money(1712.76)],
            ["第二季度", money(971.95), money(1712.76)],
            ["第三季度", money(1339.87), money(1712.76)],
            ["第四季度", money(last), money(1712.76)],
          ],
          { title: "2022年度预算执行情况表" },
        ),
      });
    expectFindings(figuresConflict, quarters(1609.19), []);
    expectFindings(figuresConflict, quarters(1690.19), [
      { at: "执行!B7", expected: 1609.19, actual: 1690.19 },
    ]);
  });

  test("a hundredth is a difference, digits that are not shown are none, people are counted", () => {
    expectFindings(figuresConflict, book({ 甲: whole(100, 90), 乙: whole(100, 90.01) }), [
      { at: "乙!C4", expected: 90, actual: 90.01 },
    ]);
    expectFindings(figuresConflict, book({ 甲: whole(100, 90.004), 乙: whole(100, 90) }), []);
    expectFindings(figuresConflict, book({ 甲: list({ 在编人数: 20 }), 乙: list({ 在编人数: 21 }) }), [
      { at: "乙!B4", expected: 20, actual: 21 },
    ]);
  });

  test("a zero among the sources does not stop the check", () => {
    expectFindings(
      figuresConflict,
      book({
        数据: list({
          调整预算数: 0,
          年度支出合计: 0,
          四季度支出进度: percent(0.9),
          三季度支出进度: percent(0.8),
        }),
      }),
      [],
    );
  });
});
