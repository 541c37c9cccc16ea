import { totalMismatch } from "../../src/checks/total-mismatch/check";
import { expectFindings, reexamined } from "../support/score-sheet-case";

describe("total-mismatch", () => {
  test("a total that is not the sum", () => {
    const [finding] = expectFindings(totalMismatch, { cells: { H23: 4, H24: 100 } }, [
      { at: "H24", expected: 98, actual: 100 },
    ]);
    expect(finding!.why).toContain("多了 2 分");
  });

  test("a hundredth is a difference", () => {
    expectFindings(totalMismatch, { cells: { H18: 5.97, H24: 99.98 } }, [
      { at: "H24", expected: 99.97, actual: 99.98 },
    ]);
  });

  test("what a SUM over unrounded formulas shows is right too", () => {
    expectFindings(totalMismatch, { cells: { H18: 5.994, H20: 5.994, H21: 24.994, H24: 99.98 } }, []);
  });

  test("scores as text count", () => {
    expectFindings(totalMismatch, { cells: { H23: "4分", H22: "3.00", H24: "98 分" } }, []);
  });

  test("a single blank score that explains the total is left to score-missing", () => {
    expectFindings(totalMismatch, { cells: { H21: null, H24: 96 } }, []);
  });

  test("a blank score cannot explain everything", () => {
    const [finding] = expectFindings(totalMismatch, { cells: { H23: null, H24: 101 } }, [
      { at: "H24", expected: 94, actual: 101 },
    ]);
    expect(finding!.message).toContain("公众或服务对象满意度");
  });

  test("several open scores: the total must lie within what they can bring about", () => {
    expectFindings(totalMismatch, { cells: { H22: null, H23: "满分", H24: 100 } }, []);
    expectFindings(totalMismatch, { cells: { H22: null, H23: "满分", H24: 90 } }, [
      { at: "H24", expected: 91, actual: 90 },
    ]);
  });

  test("a total left blank beside complete scores", () => {
    expectFindings(totalMismatch, { cells: { H24: null } }, [{ at: "H24", expected: 100, actual: null }]);
  });

  test("a form not filled in yet has no total to be wrong", () => {
    const blank = Object.fromEntries(Array.from({ length: 22 }, (_, i) => [`H${i + 3}`, null]));
    expectFindings(totalMismatch, { cells: blank }, []);
  });

  test("no row of the total", () => {
    expectFindings(totalMismatch, { cells: { H23: 4 }, without: [24] }, []);
  });

  describe("re-examined scores", () => {
    test("have a total of their own", () => {
      const [finding] = expectFindings(totalMismatch, reexamined({ cells: { J23: 4, J24: 100 } }), [
        { at: "J24", expected: 98, actual: 100 },
      ]);
      expect(finding!.message).toBe("“复核得分”一栏的总分写的是 100 分，各项复核得分合计 98 分。");
    });

    test("that add up, or whose total is not printed", () => {
      expectFindings(totalMismatch, reexamined({ cells: { J23: 4 } }), []);
      expectFindings(totalMismatch, reexamined({ cells: { J24: null } }), []);
    });

    test("left blank where the department's score stands: any total that they can bring about", () => {
      expectFindings(totalMismatch, reexamined({ cells: { J22: null, J23: null, J24: 97 } }), []);
    });
  });
});
