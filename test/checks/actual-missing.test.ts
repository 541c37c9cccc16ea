import { actualMissing } from "../../src/checks/actual-missing/check";
import { book, targets } from "../support/data-recognition";
import { expectFindings } from "../support/score-sheet-case";

const row = (target: string, actual: string | null) =>
  book({ 目标: targets([{ name: "培训次数", target, actual }]) });

describe("actual-missing", () => {
  test("nothing in the cell", () => {
    expectFindings(actualMissing, row("3次", null), [{ at: "目标!E3", expected: "3次", actual: null }]);
  });

  test("a stroke in its place", () => {
    expectFindings(actualMissing, row("年度内完成", "—"), [
      { at: "目标!E3", expected: "年度内完成", actual: "—" },
    ]);
  });

  test.each([
    ["3次", "0次"],
    ["3次", "未开展"],
    ["3次", "无"],
    ["较高", "较高"],
    ["/", null],
    ["无", null],
  ])("%s / %s", (target, actual) => {
    expectFindings(actualMissing, row(target, actual), []);
  });
});
