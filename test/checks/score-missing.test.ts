import { scoreMissing } from "../../src/checks/score-missing/check";
import { foreignSheet } from "../support/recognition";
import { expectFindings } from "../support/score-sheet-case";

describe("score-missing", () => {
  test("one blank score: the stated total says what it was", () => {
    const [finding] = expectFindings(scoreMissing, { cells: { H21: null, H18: 5.97, H24: 99.97 } }, [
      { at: "H21", indicator: "outcome-effects", expected: 25, actual: null },
    ]);
    expect(finding!.message).toContain("总分 99.97 分减去其余各项 74.97 分");
  });

  test("the stated total leaves nothing for it: 0", () => {
    expectFindings(scoreMissing, { cells: { H21: null } }, [
      { at: "H21", indicator: "outcome-effects", expected: 0, actual: null },
    ]);
  });

  test("an implied score above the weight is none", () => {
    expectFindings(scoreMissing, { cells: { H23: null, H24: 101 } }, [
      { at: "H23", indicator: "satisfaction", expected: null, actual: null },
    ]);
  });

  test("two blank scores: nobody can say which had what", () => {
    expectFindings(scoreMissing, { cells: { H21: null, H23: "  ", H24: 100 } }, [
      { at: "H21", indicator: "outcome-effects", expected: null, actual: null },
      { at: "H23", indicator: "satisfaction", expected: null, actual: null },
    ]);
  });

  test("another score that is no number keeps the blank one open", () => {
    expectFindings(scoreMissing, { cells: { H21: null, H23: "见附件", H24: 100 } }, [
      { at: "H21", indicator: "outcome-effects", expected: null, actual: null },
    ]);
  });

  test("0 is a score", () => {
    expectFindings(scoreMissing, { cells: { H21: 0 } }, []);
  });

  test("without a framework too", () => {
    expectFindings(scoreMissing, foreignSheet({ F4: null, F8: 100 }), [
      { at: "F4", expected: 25, actual: null },
    ]);
  });
});
