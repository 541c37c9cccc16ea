import { deductionUnexplained } from "../../src/checks/deduction-unexplained/check";
import { expectFindings, reexamined } from "../support/score-sheet-case";

describe("deduction-unexplained", () => {
  test("points lost and nothing said", () => {
    const [finding] = expectFindings(deductionUnexplained, { cells: { H23: 4 } }, [
      { at: "I23", indicator: "satisfaction", expected: null, actual: null },
    ]);
    expect(finding!.message).toContain("扣了 2 分");
    expect(finding!.fix).toContain("I23");
  });

  test.each(["无", "/", "——"])("%s says nothing", (written) => {
    expectFindings(deductionUnexplained, { cells: { H23: 4, I23: written } }, [
      { at: "I23", indicator: "satisfaction", expected: null, actual: written },
    ]);
  });

  test("a reason", () => {
    expectFindings(deductionUnexplained, { cells: { H23: 4, I23: "满意度92%。" } }, []);
  });

  test("full marks need no reason", () => {
    expectFindings(deductionUnexplained, {}, []);
  });

  test("a sheet without the column asks for none", () => {
    expectFindings(deductionUnexplained, { cells: { H23: 4 }, withoutColumns: ["I"] }, []);
  });

  test("the remark of the re-examination is a reason", () => {
    const cells = { H23: 4, J23: 4, K23: "满意度92%，同意自评。" };
    expectFindings(deductionUnexplained, reexamined({ cells }), []);
    expectFindings(deductionUnexplained, reexamined({ cells: { ...cells, K22: "同自评", K23: "无" } }), [
      { at: "I23", indicator: "satisfaction", expected: null, actual: null },
    ]);
  });
});
