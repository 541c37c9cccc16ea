import { displayWidth, table, wrap } from "../../cli/table";

test.each([
  ["abc", 3],
  ["预算执行率", 10],
  ["（5分）", 7],
  ["e\u0301", 1],
  ["\u001b[31m错\u001b[39m", 2],
  ["𠮷", 2],
])("%s is %d columns wide", (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test("aligns columns of Chinese and Latin text", () => {
  const columns = [{ heading: "名称" }, { heading: "分值", align: "right" as const }];
  const rows = [
    ["预算执行率", "6"],
    ["abc", "0.5"],
  ];
  expect(table(columns, rows)).toBe(
    ["名称        分值", "──────────  ────", "预算执行率     6", "abc          0.5", ""].join("\n"),
  );
});

test("wraps at the width, keeps Latin words whole and no closing mark at the start of a line", () => {
  expect(wrap("达到95%的，得6分；", 8)).toEqual(["达到95%", "的，得6", "分；"]);
  expect(wrap("达到百分，得", 8)).toEqual(["达到百", "分，得"]);
  expect(wrap("达到（百分）", 6)).toEqual(["达到", "（百", "分）"]);
  for (const line of wrap("按季度计算支出进度，每季度最多得1分。".repeat(5), 20)) {
    expect(displayWidth(line)).toBeLessThanOrEqual(20);
  }
});

test("a wrapped cell continues in its own column", () => {
  const text = table([{ heading: "a" }, { heading: "b", maxWidth: 4 }], [["x", "一二三四"]]);
  expect(text).toBe(["a  b", "─  ────", "x  一二", "   三四", ""].join("\n"));
});
