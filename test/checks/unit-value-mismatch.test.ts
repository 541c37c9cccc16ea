import { unitValueMismatch } from "../../src/checks/unit-value-mismatch/check";
import { book, money, table, targets, type TargetSpec } from "../support/data-recognition";
import { expectFindings } from "../support/score-sheet-case";

const row = (spec: Partial<TargetSpec>) =>
  book({ 目标: targets([{ name: "节约资金", target: "", actual: "", ...spec }]) });

describe("unit-value-mismatch", () => {
  test.each([
    ["%", "≥95%", "28.8万元"],
    ["次", "3次", "95%"],
    ["万元", "100万元", "50人"],
    ["万元", "100万元", "960000元"],
    ["天", "5天", "3次"],
  ])("column %s: target %s, actual %s", (unit, target, actual) => {
    expectFindings(unitValueMismatch, row({ unit, target, actual }), [
      { at: "目标!E3", expected: unit, actual },
    ]);
  });

  test("the target may be the wrong one", () => {
    expectFindings(unitValueMismatch, row({ unit: "%", target: "28.8万元", actual: "96%" }), [
      { at: "目标!D3", expected: "%", actual: "28.8万元" },
    ]);
  });

  test("no column of units: the target's own", () => {
    expectFindings(unitValueMismatch, row({ target: "≥95%", actual: "28.8万元" }), [
      { at: "目标!E3", expected: "%", actual: "28.8万元" },
    ]);
  });

  test.each([
    ["%", "≥95%", "96%"],
    ["%", "95", "96"],
    ["次", "3次", "5场"],
    ["人", "100人", "120人次"],
    ["次", "3次", "开展3次，满意度95%"],
    ["分", "≥90分", "95分"],
    ["", "8000份以上", "1300余篇"],
    ["", "较高", "28.8万元"],
    ["万元", "100", "96万元"],
  ])("column “%s”: %s / %s is fine", (unit, target, actual) => {
    expectFindings(unitValueMismatch, row({ unit, target, actual }), []);
  });

  test("a unit typed into a cell of a table that has another", () => {
    const workbook = book({
      项目: table(
        ["预算项目名称", "年度总预算", "年度支出数"],
        [
          ["培训", "20万元", "185000元"],
          ["调研", money(10), money(9)],
        ],
        { title: "2022年度项目支出情况表" },
      ),
    });
    expectFindings(unitValueMismatch, workbook, [{ at: "项目!C4", expected: "万元", actual: "185000元" }]);
  });
});
