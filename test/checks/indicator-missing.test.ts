import { indicatorMissing } from "../../src/checks/indicator-missing/check";
import { foreignSheet } from "../support/recognition";
import { expectFindings } from "../support/score-sheet-case";

describe("indicator-missing", () => {
  test("a row left out is missed at its group", () => {
    const [finding] = expectFindings(indicatorMissing, { without: [18] }, [
      { at: "C18", indicator: "budget-execution", expected: "预算执行率", actual: null },
    ]);
    expect(finding!.message).toContain("6 分");
  });

  test("a whole group left out is missed at its dimension", () => {
    expectFindings(indicatorMissing, { without: [22, 23] }, [
      { at: "A17", indicator: "petitions", expected: "群众信访办理情况", actual: null },
      { at: "A17", indicator: "satisfaction", expected: "公众或服务对象满意度", actual: null },
    ]);
  });

  test("a row of the group that stands for nothing may be the one", () => {
    const [finding] = expectFindings(indicatorMissing, { cells: { E19: "领导交办事项" } }, [
      { at: "C18", indicator: "key-tasks", expected: "重点工作完成情况", actual: null },
    ]);
    expect(finding!.fix).toContain("“领导交办事项”");
  });

  test("an edition that shares out its points without the indicator never had it", () => {
    const missing = [
      { at: "C14", indicator: "off-establishment-control", expected: "编外人员控制率", actual: null },
    ];
    expectFindings(indicatorMissing, { without: [15], cells: { F16: 4, H16: 4 } }, []);
    expectFindings(indicatorMissing, { without: [15] }, missing);
    // The other indicator of its group has both points: two rows drawn together.
    expectFindings(indicatorMissing, { without: [15], cells: { F14: 2, H14: 2 } }, missing);
  });

  test("nothing is missing from a complete sheet", () => {
    expectFindings(indicatorMissing, {}, []);
  });

  test("a sheet of no framework lacks nothing", () => {
    expectFindings(indicatorMissing, foreignSheet(), []);
  });
});
