import { scoreNotAStep } from "../../src/checks/score-not-a-step/check";
import { foreignSheet } from "../support/recognition";
import { expectFindings, reexamined } from "../support/score-sheet-case";

describe("score-not-a-step", () => {
  test("5 where only 6, 4, 2 and 1 exist", () => {
    const [finding] = expectFindings(scoreNotAStep, { cells: { H23: 5 } }, [
      { at: "H23", indicator: "satisfaction", expected: null, actual: 5 },
    ]);
    expect(finding!.message).toContain("6、4、2 或 1 分");
  });

  test("with data, the finding says what the rule gives", () => {
    expectFindings(scoreNotAStep, { cells: { H15: 0.3 }, data: { 在编人数: 20, 编外人员数: 8 } }, [
      { at: "H15", indicator: "off-establishment-control", expected: 0, actual: 0.3 },
    ]);
  });

  test("half a fault of a rule that takes whole points", () => {
    expectFindings(scoreNotAStep, { cells: { H19: 6 } }, [
      { at: "H19", indicator: "key-tasks", expected: null, actual: 6 },
    ]);
  });

  test("every step, and anything in a span", () => {
    expectFindings(scoreNotAStep, { cells: { H23: 1, H15: 0.5, H13: 0.7, H18: 5.37, H21: 13.13 } }, []);
  });

  test("a score out of range is not reported here too", () => {
    expectFindings(scoreNotAStep, { cells: { H23: 7 } }, []);
  });

  test("under another weight the framework's steps do not apply", () => {
    expectFindings(scoreNotAStep, { cells: { F23: 10, H23: 5 } }, []);
  });

  test("a blank weight is the framework's", () => {
    expectFindings(scoreNotAStep, { cells: { F23: null, H23: 5 } }, [
      { at: "H23", indicator: "satisfaction", expected: null, actual: 5 },
    ]);
  });

  test("a sheet of no framework has no known steps", () => {
    expectFindings(scoreNotAStep, foreignSheet({ F3: 3.3 }), []);
  });

  test("a re-examined score", () => {
    const [finding] = expectFindings(scoreNotAStep, reexamined({ cells: { J23: 3 } }), [
      { at: "J23", indicator: "satisfaction", expected: null, actual: 3 },
    ]);
    expect(finding!.message).toContain("“公众或服务对象满意度”的复核得分是 3 分，评分标准里没有这一档");
  });
});
