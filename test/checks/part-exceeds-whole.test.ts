import { figuresConflict } from "../../src/checks/figures-conflict/check";
import { partExceedsWhole } from "../../src/checks/part-exceeds-whole/check";
import { book, list, money, table } from "../support/data-recognition";
import { expectFindings } from "../support/score-sheet-case";
import type { CellSpec } from "../support/workbook";

describe("part-exceeds-whole", () => {
  test("more in use than there is", () => {
    const assets = (inUse: number) =>
      book({
        资产: table(["资产类别", "原值", "其中：在用"], [["家具", money(59.46), money(inUse)]], {
          title: "2022年度固定资产情况表",
        }),
      });
    expectFindings(partExceedsWhole, assets(59.46), []);
    const [finding] = expectFindings(partExceedsWhole, assets(59.64), [
      { at: "资产!C4", expected: 59.46, actual: 59.64 },
    ]);
    expect(finding!.message).toContain("多出 0.18 万元");
  });

  test("a 其中 row above its whole, and a 其中 column", () => {
    const workbook = book({
      支出: table(
        ["任务名称", "预算数", "其中：财政拨款"],
        [
          ["一、培训", money(100), money(120)],
          ["其中：差旅", money(130), money(50)],
        ],
        { title: "2022年度任务情况表" },
      ),
    });
    expectFindings(partExceedsWhole, workbook, [
      { at: "支出!C4", expected: 100, actual: 120 },
      { at: "支出!B5", expected: 100, actual: 130 },
    ]);
  });

  test("a whole that is below its 其中 row in every column is one fault, of the whole", () => {
    const workbook = book({
      资金: table(
        ["项目资金", "年初预算数", "全年预算数", "全年执行数"],
        [
          ["年度资金总额", money(0), money(0), money(0)],
          ["其中：当年财政拨款", money(90), money(89.97), money(89.97)],
          ["其他资金", money(0), money(0), money(0)],
        ],
        { title: "2022年度项目资金情况表" },
      ),
    });
    const [finding] = expectFindings(partExceedsWhole, workbook, [
      { at: "资金!B4", expected: 90, actual: 0 },
    ]);
    expect(finding!.message).toContain("这一行有 3 栏都是这样");
  });

  test("spending above the adjusted budget, in a table and in a list", () => {
    const inTable = book({
      支出: table(
        ["项目", "年初预算", "调整预算", "支出数"],
        [["项目支出", money(100), money(90), money(95)]],
        {
          title: "2022年度部门整体支出情况表",
        },
      ),
    });
    expectFindings(partExceedsWhole, inTable, [{ at: "支出!D4", expected: 90, actual: 95 }]);
    const inList = book({ 数据: list({ 调整预算数: money(1712.76), 年度支出合计: money(1800) }) });
    expectFindings(partExceedsWhole, inList, [{ at: "数据!B5", expected: 1712.76, actual: 1800 }]);
  });

  test("a budget that does not say which is no limit, in whatever row it stands", () => {
    const rows = [["部门整体支出预算调整", money(3100), money(3250)]];
    const workbook = book({ 数据: table(["项目", "2023年预算数", "2023年决算数"], rows) });
    expectFindings(partExceedsWhole, workbook, []);
  });

  test("last year's accounts are no part of this year's budget", () => {
    const years = (spent: number, budget = "本年调整预算数") =>
      book({
        变动: table(
          ["经费类别", "上年决算数", budget, "本年决算数"],
          [["项目支出", money(2005.66), money(1918.35), money(spent)]],
          { title: "2022年度部门经费变动情况表" },
        ),
      });
    expectFindings(partExceedsWhole, years(1900), []);
    expectFindings(partExceedsWhole, years(1920), [{ at: "变动!D4", expected: 1918.35, actual: 1920 }]);
    // It may be the budget of the year's beginning.
    expectFindings(partExceedsWhole, years(1920, "本年预算数"), []);
  });

  test("what came in, what is carried over and the total with it were not spent", () => {
    const accounts = (education: number): CellSpec[][] => [
      ["一、财政拨款收入", money(2250), money(2250), "一、教育支出", money(1620), money(education)],
      ["二、事业收入", money(70), money(75.6), "二、住房保障支出", money(700), money(690)],
      ["本年收入合计", money(2320), money(2325.6), "本年支出合计", money(2320), money(education + 690)],
      ["年初结转和结余", money(0), money(20), "年末结转和结余", money(0), money(1655.6 - education)],
      ["总计", money(2320), money(2345.6), "总计", money(2320), money(2345.6)],
    ];
    const headings = ["项目", "全年预算数", "决算数"];
    const workbook = (education: number) =>
      book({
        总表: table([...headings, ...headings], accounts(education), { title: "2022年度收入支出决算总表" }),
      });
    expectFindings(partExceedsWhole, workbook(1602), []);
    expectFindings(figuresConflict, workbook(1602), []);
    expectFindings(partExceedsWhole, workbook(1625), [{ at: "总表!F4", expected: 1620, actual: 1625 }]);
  });

  test("spending above the original budget only is what adjustments are for", () => {
    const workbook = book({
      数据: list({ 年初预算数: money(1602.28), 调整预算数: money(1712.76), 年度支出合计: money(1609.19) }),
    });
    expectFindings(partExceedsWhole, workbook, []);
  });

  test("more projects done than planned", () => {
    expectFindings(
      partExceedsWhole,
      book({ 数据: list({ 计划完成项目数: 4, 已完成项目数: 5 }, { unit: null }) }),
      [{ at: "数据!B5", expected: 4, actual: 5 }],
    );
    expectFindings(
      partExceedsWhole,
      book({ 数据: list({ 计划完成项目数: 4, 已完成项目数: 4 }, { unit: null }) }),
      [],
    );
  });

  test("half a last digit is rounding", () => {
    const workbook = book({
      支出: table(
        ["项目", "调整预算", "支出数"],
        [["培训项目", { v: 100, nf: "0" }, { v: 100.4, nf: "0.0" }]],
        {
          title: "2022年度项目支出情况表",
        },
      ),
    });
    expectFindings(partExceedsWhole, workbook, []);
  });
});
