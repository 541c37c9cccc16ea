import { deductionUnexplained } from "../../src/checks/deduction-unexplained/check";
import { expectFindings } from "../support/score-sheet-case";

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
});
