import { weightNotFramework } from "../../src/checks/weight-not-framework/check";
import { foreignSheet } from "../support/recognition";
import { expectFindings } from "../support/score-sheet-case";

describe("weight-not-framework", () => {
  test("two weights exchanged", () => {
    const [finding] = expectFindings(weightNotFramework, { cells: { F5: 7, F6: 3 } }, [
      { at: "F5", indicator: "target-completeness", expected: 3, actual: 7 },
      { at: "F6", indicator: "indicator-clarity", expected: 7, actual: 3 },
    ]);
    expect(finding!.message).toContain("7 分");
    expect(finding!.message).toContain("3 分");
  });

  test("a weight left blank", () => {
    expectFindings(weightNotFramework, { cells: { F6: null } }, [
      { at: "F6", indicator: "indicator-clarity", expected: 7, actual: null },
    ]);
  });

  test("weights as texts are weights", () => {
    expectFindings(weightNotFramework, { cells: { F5: "3", F6: "７分" } }, []);
  });

  test("a sheet of no framework has weights of its own", () => {
    expectFindings(weightNotFramework, foreignSheet(), []);
  });
});
