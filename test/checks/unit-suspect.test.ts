import { figuresConflict } from "../../src/checks/figures-conflict/check";
import { unitSuspect } from "../../src/checks/unit-suspect/check";
import { book, list, money, table } from "../support/data-recognition";
import { expectFindings } from "../support/score-sheet-case";

const base = list({ 调整预算数: money(5753.78), 年度支出合计: money(4906.06), 年初预算数: money(5000) });

describe("unit-suspect", () => {
  test("万元 over values in 元: one finding for the table, and no conflict of figures", () => {
    const workbook = book({
      数据: base,
      支出: table(["项目", "调整预算数", "支出数"], [["总计", money(57537847.39), money(49060611.2)]], {
        title: "2022年度部门整体支出情况表",
      }),
    });
    const [finding] = expectFindings(unitSuspect, workbook, [
      { at: "支出!B4", expected: "元", actual: "万元" },
    ]);
    expect(finding!.message).toContain("单位应为“元”");
    expect(finding!.message).toContain("还有 1 个数也是这样");
    expectFindings(figuresConflict, workbook, []);
  });

  test("the first words of a row may say the unit of all of it", () => {
    const row = (first: string) =>
      book({ 数据: { rows: [[first, "年初预算数：", 3000000, "全年预算数：", 3200000]] } });
    expectFindings(unitSuspect, row("预算执行情况（元）"), []);
    expectFindings(unitSuspect, row("预算执行情况"), [{ at: "数据!E1", expected: "元", actual: null }]);
  });

  test("元 over values in 万元", () => {
    const workbook = book({
      数据: base,
      支出: table(["项目", "调整预算数", "支出数"], [["总计", money(5753.78), money(4906.06)]], {
        title: "2022年度部门整体支出情况表",
        unit: "元",
      }),
    });
    expectFindings(unitSuspect, workbook, [{ at: "支出!B4", expected: "万元", actual: "元" }]);
    expectFindings(figuresConflict, workbook, []);
  });

  test("a slightly different figure in a wrong unit is still of a wrong unit", () => {
    const workbook = book({
      数据: base,
      支出: table(["项目", "调整预算数"], [["总计", money(57592847.39)]], {
        title: "2022年度部门整体支出情况表",
      }),
    });
    expectFindings(unitSuspect, workbook, [{ at: "支出!B4", expected: "元", actual: "万元" }]);
    expectFindings(figuresConflict, workbook, []);
  });

  test("no other table: an amount that no department has", () => {
    const workbook = book({
      支出: table(["项目", "调整预算数", "支出数"], [["基本支出", money(45345842.41), money(45345842.41)]], {
        title: "2022年度部门整体支出情况表",
      }),
    });
    expectFindings(unitSuspect, workbook, [{ at: "支出!B4", expected: "元", actual: "万元" }]);
  });

  test("amounts that agree, and small ones of small subjects", () => {
    const workbook = book({
      数据: base,
      支出: table(["项目", "调整预算数"], [["总计", money(57537847.39)]], {
        title: "2022年度部门整体支出情况表",
        unit: "元",
      }),
      公用: list({ "“三公”经费预算安排数": money(0.5), "“三公”经费实际支出数": money(0.2) }),
    });
    expectFindings(unitSuspect, workbook, []);
  });
});
