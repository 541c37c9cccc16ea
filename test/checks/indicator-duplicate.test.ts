import { indicatorDuplicate } from "../../src/checks/indicator-duplicate/check";
import { foreignSheet } from "../support/recognition";
import { expectFindings } from "../support/score-sheet-case";

describe("indicator-duplicate", () => {
  test("the same name twice", () => {
    const [finding] = expectFindings(indicatorDuplicate, { cells: { E19: "预算执行率" } }, [
      { at: "E19", indicator: "budget-execution", expected: null, actual: "预算执行率" },
    ]);
    expect(finding!.message).toContain("E18");
    expect(finding!.message).toContain("得 6 分");
  });

  test("two names of one indicator are the same indicator", () => {
    expectFindings(indicatorDuplicate, { cells: { E8: "政府采购执行率" } }, [
      { at: "E8", indicator: "procurement-execution", expected: null, actual: "政府采购执行率" },
    ]);
  });

  test("without a framework, the same name under the same group", () => {
    expectFindings(indicatorDuplicate, foreignSheet({ C5: "资金到位" }), [
      { at: "C5", expected: null, actual: "资金到位" },
    ]);
  });

  test("without a framework, the same name under another group is another indicator", () => {
    expectFindings(indicatorDuplicate, foreignSheet({ C6: "资金到位" }), []);
  });

  test("a sheet without repetition", () => {
    expectFindings(indicatorDuplicate, {}, []);
  });
});
