import { gradeMismatch } from "../../src/checks/grade-mismatch/check";
import { foreignSheet } from "../support/recognition";
import { expectFindings } from "../support/score-sheet-case";

describe("grade-mismatch", () => {
  test("优 for a total below 90", () => {
    const [finding] = expectFindings(gradeMismatch, { cells: { H21: 13, H25: "优" } }, [
      { at: "H25", expected: "良", actual: "优" },
    ]);
    expect(finding!.message).toContain("88 分");
  });

  test.each([
    [15, "优"],
    [14.99, "良"],
    [5, "良"],
    [4.99, "中"],
  ])("a score of %s that brings the total to a bound: %s", (score, grade) => {
    expectFindings(gradeMismatch, { cells: { H21: score, H25: grade } }, []);
  });

  test("grades in a longer wording", () => {
    expectFindings(gradeMismatch, { cells: { H25: "优秀" } }, []);
    expectFindings(gradeMismatch, { cells: { H25: "良好" } }, [{ at: "H25", expected: "优", actual: "良" }]);
  });

  test("the scores decide, not a total that was added up wrongly", () => {
    expectFindings(gradeMismatch, { cells: { H24: 85, H25: "优" } }, []);
  });

  test("with a score still open, the stated total decides", () => {
    expectFindings(gradeMismatch, { cells: { H21: null, H24: 96.97, H25: "优" } }, []);
    expectFindings(gradeMismatch, { cells: { H21: null, H24: 96.97, H25: "中" } }, [
      { at: "H25", expected: "优", actual: "中" },
    ]);
  });

  test("blank, all grades to choose from, or words that are no grade", () => {
    for (const words of [null, "优/良/中/差", "合格"])
      expectFindings(gradeMismatch, { cells: { H25: words } }, []);
  });

  test("without a framework the usual bands hold", () => {
    expectFindings(gradeMismatch, foreignSheet({ A9: "评分等级", F9: "良" }), [
      { at: "F9", expected: "优", actual: "良" },
    ]);
  });
});
