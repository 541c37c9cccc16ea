import { weightSumMismatch } from "../../src/checks/weight-sum-mismatch/check";
import { foreignSheet } from "../support/recognition";
import { expectFindings } from "../support/score-sheet-case";

describe("weight-sum-mismatch", () => {
  const dimension = (rows: readonly number[], weight: number) =>
    Object.fromEntries(rows.map((row) => [`B${row}`, weight]));
  const performance = [17, 18, 19, 20, 21, 22, 23];

  test("55 over children of 60: the published form of 2021 says so itself, and nobody has to mend it", () => {
    const [finding] = expectFindings(
      weightSumMismatch,
      {
        framework: "sz-longgang-2021",
        title: "部门整体支出绩效评价共性指标体系框架（2021年修订）",
        cells: dimension(performance, 55),
      },
      [{ at: "B17", expected: 60, actual: 55, severity: "info" }],
    );
    expect(finding!.why).toContain("公布的表样自带的错误");
    expect(finding!.fix).toContain("不用改");
  });

  test("in another year the same fault has no such excuse", () => {
    const title = "2022年度部门整体支出绩效评分表";
    const [finding] = expectFindings(weightSumMismatch, { title, cells: dimension(performance, 55) }, [
      { at: "B17", expected: 60, actual: 55 },
    ]);
    expect(finding!.why).not.toContain("公布");
  });

  test("a wrong second-level weight is reported there alone, not at its parent too", () => {
    expectFindings(weightSumMismatch, { cells: { D17: 7 } }, [{ at: "D17", expected: 6, actual: 7 }]);
  });

  test("a wrong third-level weight breaks the sum of its group", () => {
    expectFindings(weightSumMismatch, { cells: { F17: 5 } }, [{ at: "D17", expected: 5, actual: 6 }]);
  });

  test("a wrong weight in the row of the total", () => {
    expectFindings(weightSumMismatch, { cells: { B24: 95, D24: 100, F24: 100 } }, [
      { at: "B24", expected: 100, actual: 95 },
    ]);
  });

  test("a wrong dimension is not reported again at the total row", () => {
    expectFindings(
      weightSumMismatch,
      {
        title: "2022年度部门整体支出绩效评分表",
        cells: { ...dimension(performance, 55), B24: 100, F24: 100 },
      },
      [{ at: "B17", expected: 60, actual: 55 }],
    );
  });

  test("100 in the row of the total over weights that make 99 is left to weight-total-not-100", () => {
    expectFindings(
      weightSumMismatch,
      { cells: { F17: 5, D17: 5, ...dimension(performance, 59), F24: 100 } },
      [],
    );
  });

  test("parents without weights have nothing to differ", () => {
    expectFindings(weightSumMismatch, { withoutColumns: ["B", "D"] }, []);
  });

  test("a child without a weight: nobody knows the sum", () => {
    expectFindings(weightSumMismatch, { cells: { F17: null, D17: 6 } }, []);
  });

  test("sound weights, of any framework or none", () => {
    expectFindings(weightSumMismatch, {}, []);
    expectFindings(weightSumMismatch, { framework: "sz-futian-2020" }, []);
    expectFindings(weightSumMismatch, foreignSheet(), []);
  });
});
