import { allFullMarks } from "../../src/checks/all-full-marks/check";
import { foreignSheet } from "../support/recognition";
import { expectFindings } from "../support/score-sheet-case";

describe("all-full-marks", () => {
  test("every judgement at full marks, whatever the computed ones got", () => {
    const [finding] = expectFindings(allFullMarks, { cells: { H18: 5.5, H23: 4 } }, [
      { at: "H3", expected: null, actual: 14 },
    ]);
    expect(finding!.message).toContain("14 项指标（预算编制合理性、");
    expectFindings(allFullMarks, {}, [{ at: "H3", expected: null, actual: 14 }]);
  });

  test("a point taken off somewhere", () => {
    expectFindings(allFullMarks, { cells: { H4: 4 } }, []);
    expectFindings(allFullMarks, { cells: { H21: 24.5 } }, []);
  });

  test("a blank or unreadable one is not full", () => {
    expectFindings(allFullMarks, { cells: { H3: null } }, []);
    expectFindings(allFullMarks, { cells: { H3: "满分" } }, []);
  });

  test("a sheet of no known framework", () => {
    expectFindings(allFullMarks, foreignSheet(), []);
  });
});
