import { lowExecution } from "../../src/checks/low-execution/check";
import { book, list, money, table } from "../support/data-recognition";
import { caseWorkbook, expectFindings } from "../support/score-sheet-case";
import type { CellSpec } from "../support/workbook";

const projects = (...rows: CellSpec[][]) =>
  book({
    项目: table(["预算项目名称", "年度总预算", "年度支出数", "备注"], rows, {
      title: "2022年度项目支出情况表",
    }),
  });

describe("low-execution", () => {
  test("projects below 90%, computed from the amounts", () => {
    const workbook = projects(
      ["培训", money(100), money(89.99), null],
      ["调研", money(100), money(90), null],
      ["合计", money(200), money(179.99), null],
    );
    const [finding] = expectFindings(lowExecution, workbook, [
      { at: "项目!C4", expected: null, actual: 0.8999 },
    ]);
    expect(finding!.message).toContain("“培训”的预算执行率只有 89.99%");
  });

  test("a written reason is all that is asked for; a stroke is none", () => {
    expectFindings(lowExecution, projects(["培训", money(100), money(50), "受疫情影响未开展"]), []);
    expectFindings(lowExecution, projects(["培训", money(100), money(50), "无"]), [
      { at: "项目!C4", expected: null, actual: 0.5 },
    ]);
  });

  test("no budget, no rate", () => {
    expectFindings(lowExecution, projects(["培训", 0, 0, null], ["调研", null, money(3), null]), []);
  });

  test("the whole department once, whatever tables repeat it", () => {
    const workbook = book({
      数据: list({ 调整预算数: money(1000), 年度支出合计: money(800) }),
      支出: table(
        ["项目", "调整预算数", "支出数"],
        [
          ["基本支出", money(500), money(400)],
          ["项目支出", money(500), money(400)],
          ["总计", money(1000), money(800)],
        ],
        { title: "2022年度部门整体支出情况表" },
      ),
    });
    expectFindings(lowExecution, workbook, [
      { at: "数据!B5", indicator: "budget-execution", expected: null, actual: 0.8 },
      { at: "支出!C5", expected: null, actual: 0.8 },
    ]);
  });

  test("the remark on 预算执行率 is the department's reason", () => {
    const data = { 调整预算数: money(1000), 年度支出合计: money(800) };
    expectFindings(lowExecution, caseWorkbook({ data }), [
      { at: "基础数据!B5", indicator: "budget-execution", expected: null, actual: 0.8 },
    ]);
    expectFindings(lowExecution, caseWorkbook({ data, cells: { I18: "项目跨年支付。" } }), []);
  });

  test("expenses that are to be kept down are not projects", () => {
    const workbook = book({
      公用: table(
        ["费用类别", "预算安排数", "调整预算数", "实际支出数"],
        [
          ["一、“三公”经费", money(4), money(4), money(1.09)],
          ["公务用车运行维护费", money(4), money(4), money(1.09)],
          ["二、日常公用经费", money(74.07), money(71.67), money(50)],
        ],
        { title: "2022年度公用经费控制情况" },
      ),
    });
    expectFindings(lowExecution, workbook, []);
  });
});
