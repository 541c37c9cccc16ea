import { targetMissed } from "../../src/checks/target-missed/check";
import { book, percent, targets, type TargetSpec } from "../support/data-recognition";
import { expectFindings, type Expected } from "../support/score-sheet-case";

function expectFor(row: Partial<TargetSpec>, expected: Omit<Expected, "at"> | null): string {
  const spec = { name: "办理来文数量", target: "", actual: "", ...row };
  const [finding] = expectFindings(
    targetMissed,
    book({ 目标: targets([spec]) }),
    expected ? [{ at: "目标!E3", ...expected }] : [],
  );
  return finding?.message ?? "";
}

describe("target-missed", () => {
  test("says what was aimed at, what was reached, and how far", () => {
    expect(expectFor({ target: "8000份以上", actual: "6150份" }, { expected: 8000, actual: 6150 })).toBe(
      "第 3 行“办理来文数量”没有达到目标：预期“8000份以上”，实际“6150份”，完成 76.88%。",
    );
  });

  test.each([
    ["≥95%", "94.9%", 0.95, 0.949],
    ["各1次", "0次", 1, 0],
    ["100%", "98%", 1, 0.98],
    ["三次", "开展2次", 3, 2],
    ["28.8万元", "287000元", 28.8, 28.7],
    ["2次", "参训200人，开展1次", 2, 1],
    ["8000份以上", "7200余份", 8000, 7200],
    ["300人", "约250人", 300, 250],
    ["1.2万人次", "11000人次", 12000, 11000],
  ])("%s / %s is missed", (target, actual, wanted, reached) => {
    expectFor({ target, actual }, { expected: wanted, actual: reached });
  });

  test.each([
    ["50份以上", "1300余篇"],
    ["10件以上", "20余件"],
    ["1次", "已开展1次"],
    ["1次", "3次"],
    ["8000份以上", "7900余份"],
    ["300人", "约290人"],
    ["完成9个预算项目工作任务", "完成9个预算项目工作"],
    ["28.8万元", "288000元"],
    ["2次", "参训200人，开展2次"],
    ["较高", "较高"],
    ["年度内完成", "年度内完成"],
    ["95%以上", "完成"],
    ["3次", "28万元"],
    ["无", "未开展"],
  ])("%s / %s is not", (target, actual) => {
    expectFor({ target, actual }, null);
  });

  test("upper limits, said or meant", () => {
    expectFor({ name: "社会公众投诉次数", target: "5次及以下", actual: "0次" }, null);
    expectFor({ name: "社会公众投诉次数", target: "5次及以下", actual: "6次" }, { expected: 5, actual: 6 });
    expectFor({ name: "安全事故数", target: "0次", actual: "1次" }, { expected: 0, actual: 1 });
    expectFor({ name: "安全事故数", target: "零事故", actual: "未发生安全事故" }, null);
    expectFor(
      { group: "成本指标", name: "培训费用", target: "10万元", actual: "12万元" },
      { expected: 10, actual: 12 },
    );
    expectFor({ name: "投诉处理率", target: "100%", actual: "95%" }, { expected: 1, actual: 0.95 });
  });

  test("numbers in cells, with and without a percent format", () => {
    expectFor(
      { name: "合格率", target: percent(0.95), actual: percent(0.94) },
      { expected: 0.95, actual: 0.94 },
    );
    expectFor({ name: "合格率", target: "≥95%", actual: 0.94 }, { expected: 0.95, actual: 0.94 });
    expectFor({ name: "合格率", target: "≥95%", actual: 96 }, null);
    expectFor({ target: 10, actual: 9 }, { expected: 10, actual: 9 });
  });

  test("words that say that nothing was done", () => {
    const actual = "受疫情影响，未开展培训活动";
    expectFor({ target: "各1次", actual }, { expected: "各1次", actual });
    expectFor(
      { target: "年度内完成", actual: "尚未完成验收" },
      { expected: "年度内完成", actual: "尚未完成验收" },
    );
    expectFor({ target: "年度内完成", actual: "无未完成事项" }, null);
    expectFor({ target: "各1次", actual: "未超时，已开展" }, null);
  });
});
