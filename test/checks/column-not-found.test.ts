import { columnNotFound } from "../../src/checks/column-not-found/check";
import { recognitionOf } from "../support/recognition";
import { expectFindings } from "../support/score-sheet-case";

describe("column-not-found", () => {
  test("no column of scores", () => {
    expectFindings(columnNotFound, { withoutColumns: ["H", "I"] }, [
      { at: "A2", expected: null, actual: null },
    ]);
  });

  test("no column of third-level weights", () => {
    const columns = { level1: 0, level2: 1, level3: 2, score: 3 };
    const [finding] = expectFindings(columnNotFound, recognitionOf({ columns }), [
      { at: "A2", expected: null, actual: null },
    ]);
    expect(finding!.message).toContain("参考分值");
  });

  test("neither weights nor scores: one finding for each", () => {
    const columns = { level3: 0 };
    expectFindings(columnNotFound, recognitionOf({ columns }), [
      { at: "A2", expected: null, actual: null },
      { at: "A2", expected: null, actual: null },
    ]);
  });

  test("first and second level, criteria and remarks may be absent", () => {
    expectFindings(columnNotFound, { withoutColumns: ["A", "B", "C", "D", "G", "I"] }, []);
  });
});
