import { sumMismatch } from "../../src/checks/sum-mismatch/check";
import { book, money, table } from "../support/data-recognition";
import type { CellSpec } from "../support/workbook";
import { expectFindings } from "../support/score-sheet-case";

const sheet = (...rows: CellSpec[][]) =>
  book({ 预算: table(["项目", "年初预算数"], rows, { title: "2022年度支出预算情况表" }) });

const parts: CellSpec[][] = [
  ["教育支出", money(102.74)],
  ["卫生支出", money(22.85)],
  ["城乡社区支出", money(1276.86)],
  ["住房保障支出", money(199.82)],
];

describe("sum-mismatch", () => {
  test("rounding of the parts explains a hundredth or two", () => {
    expectFindings(sumMismatch, sheet(...parts, ["总计", money(1602.27)]), []);
    expectFindings(sumMismatch, sheet(...parts, ["总计", money(1602.28)]), []);
    expectFindings(sumMismatch, sheet(...parts, ["总计", money(1602.29)]), []);
  });

  test("but not more than half a digit of each", () => {
    const [finding] = expectFindings(sumMismatch, sheet(...parts, ["总计", money(1602.3)]), [
      { at: "预算!B8", expected: 1602.27, actual: 1602.3 },
    ]);
    expect(finding!.message).toContain("相加是 1,602.27，相差 0.03");
  });

  test("a part left out", () => {
    const [finding] = expectFindings(sumMismatch, sheet(...parts, ["总计", money(1579.42)]), [
      { at: "预算!B8", expected: 1602.27, actual: 1579.42 },
    ]);
    expect(finding!.message).toContain("差额正好是“卫生支出”，像是合计时漏加了这一行");
  });

  test("a part counted twice", () => {
    const [finding] = expectFindings(sumMismatch, sheet(...parts, ["总计", money(1802.09)]), [
      { at: "预算!B8", expected: 1602.27, actual: 1802.09 },
    ]);
    expect(finding!.message).toContain("加了两遍");
  });

  test("其中 is a part of a part: it must not be added", () => {
    const rows: CellSpec[][] = [
      ["一、设备", money(100)],
      ["其中：车辆", money(30)],
      ["二、家具", money(50)],
    ];
    expectFindings(sumMismatch, sheet(...rows, ["合计", money(150)]), []);
    const [finding] = expectFindings(sumMismatch, sheet(...rows, ["合计", money(180)]), [
      { at: "预算!B7", expected: 150, actual: 180 },
    ]);
    expect(finding!.message).toContain("“其中：车辆”，这一行是“其中”数");
  });

  test("digits exchanged in the total, or in a part", () => {
    const [total] = expectFindings(sumMismatch, sheet(...parts, ["总计", money(1620.27)]), [
      { at: "预算!B8", expected: 1602.27, actual: 1620.27 },
    ]);
    expect(total!.message).toContain("如果合计是 1,602.27 就相符");
    const [part] = expectFindings(
      sumMismatch,
      sheet(["甲", money(540)], ["乙", money(123)], ["丙", 7.5], ["合计", money(580.5)]),
      [{ at: "预算!B7", expected: 670.5, actual: 580.5 }],
    );
    expect(part!.message).toContain("如果“甲”是 450，");
  });

  test("the total may open the table, and every column is added for itself", () => {
    const workbook = book({
      资产: table(
        ["资产类别", "数量", "原值", "在用"],
        [
          ["合计", 3, money(30), money(25)],
          ["车辆", 1, money(10), money(10)],
          ["家具", 2, money(10), money(15)],
        ],
        { title: "2022年度固定资产情况表" },
      ),
    });
    expectFindings(sumMismatch, workbook, [{ at: "资产!C4", expected: 20, actual: 30 }]);
  });

  test("a long table names only its first parts", () => {
    const many = Array.from({ length: 9 }, (_, i): CellSpec[] => [
      `项目${"甲乙丙丁戊己庚辛壬"[i]}`,
      money(10),
    ]);
    const [finding] = expectFindings(sumMismatch, sheet(...many, ["合计", money(95)]), [
      { at: "预算!B13", expected: 90, actual: 95 },
    ]);
    expect(finding!.message).toContain("项目己；…）");
  });

  test("a total above its own 其中 closes the rows that it adds up in the other columns", () => {
    const procured = (total: number) =>
      book({
        采购: table(
          ["采购项目", "预算金额", "合同金额"],
          [
            ["电脑", money(61.4), money(60.2)],
            ["物业管理", money(95.5), money(90)],
            ["合计", money(total), money(150.2)],
            ["其中：货物", money(61.4), money(60.2)],
            ["服务", money(95.5), money(90)],
          ],
        ),
      });
    expectFindings(sumMismatch, procured(156.9), []);
    expectFindings(sumMismatch, procured(157.9), [{ at: "采购!B6", expected: 156.9, actual: 157.9 }]);
  });

  test("a wrong subtotal is named, and not the total over it", () => {
    const projects = (wages: number, roads: number, all: number) =>
      book({
        明细: table(
          ["项目名称", "预算", "支出"],
          [
            ["临聘人员工资", money(120), money(118.6)],
            ["村干部补贴", money(260.5), money(260.5)],
            ["小计", money(wages), money(379.1)],
            ["道路改造", money(800), money(712)],
            ["绿化提升", money(150), money(150)],
            ["小计", money(roads), money(862)],
            ["合计", money(all), money(1241.1)],
          ],
        ),
      });
    expectFindings(sumMismatch, projects(380.5, 950, 1330.5), []);
    expectFindings(sumMismatch, projects(370.5, 950, 1330.5), [
      { at: "明细!B6", expected: 380.5, actual: 370.5 },
    ]);
    expectFindings(sumMismatch, projects(380.5, 950, 1303.5), [
      { at: "明细!B10", expected: 1330.5, actual: 1303.5 },
    ]);
  });

  test("a total of the year that is wrong is not repeated at the total with what was carried over", () => {
    const revenue = (year: number) =>
      sheet(
        ["一、财政拨款收入", money(2100)],
        ["二、事业收入", money(80)],
        ["本年收入合计", money(year)],
        ["年初结转和结余", money(20)],
        ["总计", money(2200)],
      );
    expectFindings(sumMismatch, revenue(2180), []);
    expectFindings(sumMismatch, revenue(2170), [{ at: "预算!B6", expected: 2180, actual: 2170 }]);
  });

  test("numbers without a format are as exact as their neighbours", () => {
    expectFindings(sumMismatch, sheet(["甲", 200000], ["乙", 485731.86], ["合计", 685732.86]), [
      { at: "预算!B6", expected: 685731.86, actual: 685732.86 },
    ]);
    expectFindings(sumMismatch, sheet(["甲", 176.9], ["乙", 59.64], ["合计", 236.54]), []);
  });

  test("a total rounded to fewer digits than its parts", () => {
    expectFindings(sumMismatch, sheet(...parts, ["总计", 1602]), []);
    expectFindings(sumMismatch, sheet(...parts, ["总计", 1603]), [
      { at: "预算!B8", expected: 1602.27, actual: 1603 },
    ]);
  });

  test("people are counted, not rounded", () => {
    const staff = (total: number) =>
      book({
        人员: table(
          ["人员情况", "年末实有人数"],
          [
            ["行政人员", 10],
            ["事业人员", 8],
            ["合计", total],
          ],
          { unit: null },
        ),
      });
    expectFindings(sumMismatch, staff(18), []);
    expectFindings(sumMismatch, staff(19), [{ at: "人员!B6", expected: 18, actual: 19 }]);
  });

  test("no total, blank parts, words among the figures", () => {
    expectFindings(sumMismatch, sheet(["甲", 1], ["乙", 2]), []);
    expectFindings(sumMismatch, sheet(["甲", 1], ["乙", null], ["丙", "—"], ["合计", 1]), []);
  });

  test("goods, works and services are all of procurement, below 其中 too", () => {
    const list = (planned: number) =>
      sheet(
        ["政府采购年度总指标", money(planned)],
        ["其中：货物类采购预算", money(23.88)],
        ["服务类采购预算", money(885.2)],
      );
    expectFindings(sumMismatch, list(909.08), []);
    expectFindings(sumMismatch, list(898.66), [{ at: "预算!B4", expected: 909.08, actual: 898.66 }]);
  });
});
