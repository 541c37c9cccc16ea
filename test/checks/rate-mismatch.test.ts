import { rateMismatch } from "../../src/checks/rate-mismatch/check";
import { book, list, money, percent, table } from "../support/data-recognition";
import { expectFindings } from "../support/score-sheet-case";

const assets = (rate: number, inUse = 59.46, nf = "0.00%") =>
  book({
    资产: table(
      ["资产类别", "原值", "其中：在用", "利用率"],
      [
        ["车辆", money(15.26), money(15.26), percent(1)],
        ["专用设备", money(2.2), money(1.98), percent(0.9)],
        ["家具", money(59.64), money(inUse), { v: rate, nf }],
      ],
      { title: "2022年度固定资产情况表" },
    ),
  });

const three = (rate: number, actual = 6.99) =>
  book({
    数据: list({
      "“三公”经费预算安排数": money(19.75),
      "“三公”经费实际支出数": money(actual),
      "“三公”经费控制率": percent(rate),
    }),
  });

describe("rate-mismatch", () => {
  test("cut off instead of rounded", () => {
    const [finding] = expectFindings(rateMismatch, assets(0.9969), [
      { at: "资产!D6", expected: 0.997, actual: 0.9969 },
    ]);
    expect(finding!.message).toBe(
      "“资产”表“家具 利用率”写的是 99.69%，按其中：在用 59.46 万元 ÷ 原值 59.64 万元，应为 99.70%。这个数是直接舍去尾数得来的，没有四舍五入。",
    );
  });

  test("the printed precision decides: a formula's digits behind it do not", () => {
    expectFindings(rateMismatch, assets(0.997), []);
    expectFindings(rateMismatch, assets(59.46 / 59.64), []);
    expectFindings(rateMismatch, assets(0.997, 59.46, "0.0%"), []);
    expectFindings(rateMismatch, assets(1, 59.46, "0%"), []);
  });

  test("a rate at one decimal with a zero added", () => {
    const [finding] = expectFindings(rateMismatch, three(0.354), [
      { at: "数据!B6", expected: 0.3539, actual: 0.354 },
    ]);
    expect(finding!.message).toContain("先保留 1 位小数再补 0");
  });

  test("numerator and denominator exchanged", () => {
    const [finding] = expectFindings(rateMismatch, three(2.8255), [
      { at: "数据!B6", expected: 0.3539, actual: 2.8255 },
    ]);
    expect(finding!.message).toContain("除反");
  });

  test("digits exchanged in typing", () => {
    const [finding] = expectFindings(rateMismatch, three(0.5339), [
      { at: "数据!B6", expected: 0.3539, actual: 0.5339 },
    ]);
    expect(finding!.message).toContain("写颠倒");
  });

  test("off by a hundred", () => {
    const [finding] = expectFindings(rateMismatch, three(0.0025, 4.94), [
      { at: "数据!B6", expected: 0.2501, actual: 0.0025 },
    ]);
    expect(finding!.message).toContain("100 倍");
  });

  test("the wrong denominator is named", () => {
    const workbook = book({
      支出: table(
        ["项目", "年初预算", "调整预算", "支出数", "预算执行率"],
        [
          ["基本支出", money(100), money(110), money(99), percent(0.9)],
          ["项目支出", money(200), money(240), money(180), percent(0.9)],
          ["总计", money(300), money(350), money(279), percent(0.7971)],
        ],
        { title: "2022年度部门整体支出情况表" },
      ),
    });
    const [finding] = expectFindings(rateMismatch, workbook, [
      { at: "支出!E5", expected: 0.75, actual: 0.9 },
    ]);
    expect(finding!.message).toContain("这个数等于除以项目支出 年初预算 200.00 万元，像是用错了分母");
  });

  test("a rate from the original budget is a reading of the list, not a fault of arithmetic", () => {
    const workbook = book({
      数据: list({
        年初预算数: money(1000),
        调整预算数: money(1100),
        年度支出合计: money(990),
        年度预算执行率: percent(0.99),
      }),
    });
    expectFindings(rateMismatch, workbook, []);
  });

  test("staff: off-establishment over all", () => {
    const staff = (rate: number) =>
      book({ 人员: list({ 在编人数: 20, 编外人员数: 8, 编外人员控制率: percent(rate) }, { unit: null }) });
    expectFindings(rateMismatch, staff(0.2857), []);
    expectFindings(rateMismatch, staff(0.4), [{ at: "人员!B6", expected: 0.2857, actual: 0.4 }]);
  });

  test("an average is taken of exact rates", () => {
    const quarters = (average: number) =>
      book({
        执行: table(
          ["季度", "累计支出", "年度总预算", "支出进度", "执行率"],
          [
            ["第一季度", money(682.61), money(1712.76), percent(0.3985), percent(1.5942)],
            ["第二季度", money(971.95), money(1712.76), percent(0.5675), percent(1.135)],
            ["第三季度", money(1339.87), money(1712.76), percent(0.7823), percent(1.043)],
            ["第四季度", money(1609.19), money(1712.76), percent(0.9395), percent(0.9395)],
            ["全年平均执行率", null, null, null, percent(average)],
          ],
          { title: "2022年度预算执行情况表" },
        ),
      });
    expectFindings(rateMismatch, quarters(1.1779), []);
    expectFindings(rateMismatch, quarters(1.1782), [{ at: "执行!E8", expected: 1.1779, actual: 1.1782 }]);
  });

  test("the calendar's own share of the year is no rate of the amounts beside it", () => {
    const workbook = book({
      执行: table(
        ["季度", "累计支出数", "年度预算数", "支出进度", "序时进度"],
        [
          ["第一季度", money(682.61), money(1712.76), percent(0.3985), percent(0.25)],
          ["第二季度", money(971.95), money(1712.76), percent(0.5675), percent(0.5)],
          ["第三季度", money(1339.87), money(1712.76), percent(0.7823), percent(0.75)],
          ["第四季度", money(1609.19), money(1712.76), percent(0.9395), percent(1)],
        ],
        { title: "2022年度预算执行情况表" },
      ),
    });
    expectFindings(rateMismatch, workbook, []);
  });

  test("amounts missing, zero or words: nothing to judge", () => {
    const workbook = book({
      数据: list({
        "“三公”经费预算安排数": 0,
        "“三公”经费实际支出数": 0,
        "“三公”经费控制率": percent(0),
        政府采购执行率: "无采购",
      }),
    });
    expectFindings(rateMismatch, workbook, []);
  });
});
