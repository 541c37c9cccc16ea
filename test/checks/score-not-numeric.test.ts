import { scoreNotNumeric } from "../../src/checks/score-not-numeric/check";
import { expectFindings } from "../support/score-sheet-case";

describe("score-not-numeric", () => {
  test.each(["满分", "见附件", "优", "5/6"])("%s is no number", (written) => {
    expectFindings(scoreNotNumeric, { cells: { H23: written } }, [
      { at: "H23", indicator: "satisfaction", expected: null, actual: written },
    ]);
  });

  test("an error value", () => {
    const [finding] = expectFindings(scoreNotNumeric, { cells: { H23: { v: { error: "#DIV/0!" } } } }, [
      { at: "H23", indicator: "satisfaction", expected: null, actual: "#DIV/0!" },
    ]);
    expect(finding!.fix).toContain("公式");
  });

  test.each([
    ["6分", 6],
    ["６", 6],
    [" 5.5 分", 5.5],
  ])("%s is read, and noted as no more than that", (written, points) => {
    expectFindings(scoreNotNumeric, { cells: { H23: written } }, [
      { at: "H23", indicator: "satisfaction", severity: "info", expected: points, actual: written.trim() },
    ]);
  });

  test("a plain number typed as text needs no word", () => {
    expectFindings(scoreNotNumeric, { cells: { H23: "6.00", H22: "3" } }, []);
  });

  test("a blank is left to score-missing", () => {
    expectFindings(scoreNotNumeric, { cells: { H23: null, H22: " " } }, []);
  });
});
