import { scoreNotNumeric } from "../../src/checks/score-not-numeric/check";
import { expectFindings, reexamined } from "../support/score-sheet-case";

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

  test("a re-examined score; a stroke leaves the department's as it is", () => {
    const given = reexamined({ cells: { J21: "同意", J22: "—", J23: null } });
    const [finding] = expectFindings(scoreNotNumeric, given, [
      { at: "J21", indicator: "outcome-effects", expected: null, actual: "同意" },
    ]);
    expect(finding!.message).toContain("复核得分是“同意”");
  });
});
