import { scoreOutOfRange } from "../../src/checks/score-out-of-range/check";
import { foreignSheet } from "../support/recognition";
import { expectFindings, reexamined } from "../support/score-sheet-case";

describe("score-out-of-range", () => {
  test("above the weight", () => {
    const [finding] = expectFindings(scoreOutOfRange, { cells: { H23: 7 } }, [
      { at: "H23", indicator: "satisfaction", expected: null, actual: 7 },
    ]);
    expect(finding!.message).toContain("超过满分 6 分");
  });

  test("below 0", () => {
    const [finding] = expectFindings(scoreOutOfRange, { cells: { H4: -1 } }, [
      { at: "H4", indicator: "budget-compliance", expected: null, actual: -1 },
    ]);
    expect(finding!.message).toContain("低于 0 分");
  });

  test("the data say what it should be", () => {
    expectFindings(scoreOutOfRange, { cells: { H20: 15 }, data: { 计划完成项目数: 4, 已完成项目数: 1 } }, [
      { at: "H20", indicator: "project-timeliness", expected: 1.5, actual: 15 },
    ]);
  });

  test("the bounds themselves are in range, and so is what rounds to them", () => {
    expectFindings(scoreOutOfRange, { cells: { H23: 6, H22: 0, H21: 25.004 } }, []);
  });

  test("without a framework, by the sheet's own weights", () => {
    expectFindings(scoreOutOfRange, foreignSheet({ F3: 6 }), [{ at: "F3", expected: null, actual: 6 }]);
  });

  test("a re-examined score", () => {
    const [finding] = expectFindings(scoreOutOfRange, reexamined({ cells: { J23: 7 } }), [
      { at: "J23", indicator: "satisfaction", expected: null, actual: 7 },
    ]);
    expect(finding!.message).toContain("复核得分是 7 分，超过满分 6 分");
  });
});
