import { outOfYear } from "../../src/checks/out-of-year/check";
import { book, list, targets } from "../support/data-recognition";
import { caseWorkbook, expectFindings } from "../support/score-sheet-case";
import type { CellSpec } from "../support/workbook";

/** 2021-03-15 as Excel keeps it. */
const DATE_2021: CellSpec = { v: 44270, nf: "yyyy-mm-dd" };
const DATE_2022: CellSpec = { v: 44635, nf: "yyyy-mm-dd" };
const DATE_2023: CellSpec = { v: 45000, nf: "yyyy-mm-dd" };

const sheet = (label: string, value: CellSpec) =>
  book({ 数据: { rows: [["2022年度基础数据"], ["项目", "数值"], [label, value]] } });

describe("out-of-year", () => {
  test("dates of another year", () => {
    expectFindings(outOfYear, sheet("政策宣传活动时间", DATE_2021), [
      { at: "数据!B3", expected: 2022, actual: 2021 },
    ]);
    expectFindings(outOfYear, sheet("政策宣传活动时间", DATE_2022), []);
    expectFindings(outOfYear, sheet("政策宣传活动时间", "2020年6月"), [
      { at: "数据!B3", expected: 2022, actual: 2020 },
    ]);
  });

  test("what was there before, and what is written afterwards", () => {
    expectFindings(outOfYear, sheet("设备购置日期", DATE_2021), []);
    expectFindings(outOfYear, sheet("合同签订时间", "2021年11月"), []);
    expectFindings(outOfYear, sheet("填表日期", DATE_2023), []);
    expectFindings(outOfYear, sheet("报告时间", DATE_2023), []);
    expectFindings(outOfYear, sheet("活动完成时间", DATE_2023), [
      { at: "数据!B3", expected: 2022, actual: 2023 },
    ]);
  });

  test("a target or a result of another year", () => {
    const row = (target: string, actual: string) =>
      book({ 目标: targets([{ name: "完成时限", group: "时效指标", target, actual }]) });
    expectFindings(outOfYear, row("2021年12月31日前", "2022年12月"), [
      { at: "目标!D3", expected: 2022, actual: 2021 },
    ]);
    expectFindings(outOfYear, row("2022年12月31日前", "2023年1月10日"), [
      { at: "目标!E3", expected: 2022, actual: 2023 },
    ]);
    expectFindings(outOfYear, row("2022年12月31日前", "2022年12月20日"), []);
    expectFindings(outOfYear, row("比2021年增长5%", "较2021年增长6%"), []);
  });

  test("titles", () => {
    const workbook = book({
      甲: list({ 调整预算数: 1 }, { title: "2022年度基础数据" }),
      乙: list({ 年度支出合计: 1 }, { title: "2022年度支出情况" }),
      丙: list({ 在编人数: 1 }, { title: "2021年度人员情况" }),
    });
    expectFindings(outOfYear, workbook, [{ at: "丙!A1", expected: 2022, actual: 2021 }]);
  });

  test("the year of the form is not the year evaluated", () => {
    const workbook = caseWorkbook({ title: "部门整体支出绩效评价共性指标体系框架（2021年修订）" });
    expectFindings(
      outOfYear,
      { ...workbook, sheets: [...workbook.sheets, ...sheet("项目数", 3).sheets] },
      [],
    );
  });

  test("remarks on an earlier year, but not plans for the next or documents", () => {
    const remark = (text: string) =>
      caseWorkbook({ title: "2022年度部门整体支出绩效评分表", cells: { I18: text } });
    expectFindings(outOfYear, remark("2020年第四季度执行率为93.95%。"), [
      { at: "I18", expected: 2022, actual: 2020 },
    ]);
    expectFindings(outOfYear, remark("整改情况：2023年将加快支付进度。"), []);
    expectFindings(outOfYear, remark("按照2020年印发的办法执行。"), []);
    expectFindings(outOfYear, remark("较2021年下降3个百分点。"), []);
  });

  test("no evaluated year, no judgement", () => {
    expectFindings(
      outOfYear,
      book({ 数据: { rows: [["基础数据"], ["项目", "数值"], ["活动时间", DATE_2021]] } }),
      [],
    );
  });
});
