import { weightTotalNot100 } from "../../src/checks/weight-total-not-100/check";
import { recognitionOf } from "../support/recognition";
import { expectFindings } from "../support/score-sheet-case";

describe("weight-total-not-100", () => {
  test("one weight too many", () => {
    const [finding] = expectFindings(weightTotalNot100, { cells: { F5: 8 } }, [
      { at: "F3", expected: 100, actual: 105 },
    ]);
    expect(finding!.why).toContain("多了 5 分");
  });

  test("a blank weight is named", () => {
    const [finding] = expectFindings(weightTotalNot100, { cells: { F6: null } }, [
      { at: "F3", expected: 100, actual: 93 },
    ]);
    expect(finding!.why).toContain("“绩效指标明确性”");
  });

  test("stands at the row of the total, where that prints a weight", () => {
    expectFindings(weightTotalNot100, { cells: { F5: 8, F24: 100 } }, [
      { at: "F24", expected: 100, actual: 105 },
    ]);
  });

  test("100 in halves is 100", () => {
    expectFindings(weightTotalNot100, { cells: { F5: 2.5, F6: 7.5 } }, []);
  });

  test("a sheet without weights is left to column-not-found", () => {
    expectFindings(weightTotalNot100, recognitionOf({ columns: { level3: 2, score: 3 } }), []);
  });
});
