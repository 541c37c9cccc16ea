import { mixedFrameworkYears } from "../../src/checks/mixed-framework-years/check";
import { expectFindings } from "../support/score-sheet-case";
import { foreignSheet } from "../support/recognition";

const lg21 = "sz-longgang-2021";

describe("mixed-framework-years", () => {
  const leftOver = {
    ...Object.fromEntries(Array.from({ length: 7 }, (_, i) => [`B${i + 17}`, 55])),
    G5: "1.按要求编报整体和项目绩效目标，全覆盖（8分）；2.未按要求编报的，一项扣1分，扣完为止。",
  };

  test("the published faults of the 2021 form are its own", () => {
    expectFindings(mixedFrameworkYears, { framework: lg21, cells: leftOver }, []);
  });

  test("the same in another year, in one finding", () => {
    const [finding] = expectFindings(
      mixedFrameworkYears,
      { title: "2022年度部门整体支出绩效评分表", cells: leftOver },
      [{ at: "G5", expected: 3, actual: 8 }],
    );
    expect(finding!.message).toContain(
      "G5“绩效目标完整性”的评分标准共 8 分，而分值是 3 分（8 分是 2020 年表样的分值）",
    );
    expect(finding!.message).toContain(
      "B17“部门绩效”写 55 分，而它下面各项合计 60 分（55 分是 2020 年表样的分值）",
    );
  });

  test("either alone", () => {
    expectFindings(mixedFrameworkYears, { cells: { B3: 25 } }, [{ at: "B3", expected: 20, actual: 25 }]);
    expectFindings(mixedFrameworkYears, { cells: { G5: "全部编报（8分）；缺一项扣1分。" } }, [
      { at: "G5", expected: 3, actual: 8 },
    ]);
  });

  test("a third-level weight of another year, where the weights no longer make up 100", () => {
    expectFindings(mixedFrameworkYears, { cells: { F5: 8, H5: 8 } }, [{ at: "F5", expected: 3, actual: 8 }]);
  });

  test("a wrong weight that is no form's is only wrong", () => {
    expectFindings(mixedFrameworkYears, { cells: { B3: 21 } }, []);
    expectFindings(mixedFrameworkYears, { cells: { F5: 4 } }, []);
  });

  test.each(["sz-longgang-2020", "sz-futian-2020", lg21, "sz-longgang-2022", "sz-yantian-2023"])(
    "%s as it should be",
    (framework) => {
      expectFindings(mixedFrameworkYears, { framework }, []);
    },
  );

  test("a sheet of no known framework has no other year", () => {
    expectFindings(mixedFrameworkYears, foreignSheet(), []);
  });
});
