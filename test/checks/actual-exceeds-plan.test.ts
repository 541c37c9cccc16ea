import { actualExceedsPlan } from "../../src/checks/actual-exceeds-plan/check";
import { book, list, money, percent, table } from "../support/data-recognition";
import { expectFindings } from "../support/score-sheet-case";

const procurement = (planned: number, actual: number, rate?: number) =>
  book({
    数据: list({
      采购计划金额: money(planned),
      实际采购金额: money(actual),
      ...(rate === undefined ? {} : { 政府采购执行率: percent(rate) }),
    }),
  });
const indicator = "procurement-execution";

const byProject = (paid: number) =>
  book({
    采购: table(
      ["单位", "采购项目名称", "采购指标金额", "采购支付金额"],
      [
        ["某局", "办公设备采购", money(19.11), money(19)],
        ["某局", "物业管理服务", money(600), money(paid - 19)],
        ["总计", null, money(619.11), money(paid)],
      ],
      { title: "2022年度政府采购执行情况表" },
    ),
  });

describe("actual-exceeds-plan", () => {
  test("in a list of what was procured the totals are compared, not the first row with the total", () => {
    expectFindings(actualExceedsPlan, byProject(604.53), []);
    expectFindings(actualExceedsPlan, byProject(620), [
      { at: "采购!D6", indicator, expected: 619.11, actual: 620 },
    ]);
  });

  test("as planned, or less", () => {
    expectFindings(actualExceedsPlan, procurement(371.42, 370.68, 0.998), []);
    expectFindings(actualExceedsPlan, procurement(0.68, 0.68), []);
    expectFindings(actualExceedsPlan, procurement(0, 0), []);
  });

  test("more than planned", () => {
    const [finding] = expectFindings(actualExceedsPlan, procurement(370.68, 371.42, 1.002), [
      { at: "数据!B5", indicator, expected: 370.68, actual: 371.42 },
    ]);
    expect(finding!.message).not.toContain("填反");
  });

  test("a printed rate that is planned ÷ actual: the two look exchanged", () => {
    const [finding] = expectFindings(actualExceedsPlan, procurement(370.68, 371.42, 0.998), [
      { at: "数据!B5", indicator, expected: 370.68, actual: 371.42 },
    ]);
    expect(finding!.message).toContain("像是计划与实际两个数填反了");
  });

  test("in a table of kinds, only the total counts", () => {
    const kinds = (goods: number, services: number) =>
      book({
        采购: table(
          ["采购类别", "年度采购指标", "采购实际支出"],
          [
            ["货物类", money(20), money(goods)],
            ["服务类", money(80), money(services)],
            ["合计", money(100), money(goods + services)],
          ],
          { title: "2022年度政府采购情况" },
        ),
      });
    expectFindings(actualExceedsPlan, kinds(25, 70), []);
    expectFindings(actualExceedsPlan, kinds(25, 80), [
      { at: "采购!C6", indicator, expected: 100, actual: 105 },
    ]);
  });
});
