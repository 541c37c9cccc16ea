import { criteriaPointsMismatch } from "../../src/checks/criteria-points-mismatch/check";
import { foreignSheet } from "../support/recognition";
import { expectFindings } from "../support/score-sheet-case";

describe("criteria-points-mismatch", () => {
  const LEFT_OVER = "1.按要求编报整体和项目绩效目标，全覆盖（8分）；2.未按要求编报的，一项扣1分，扣完为止。";

  test("8 points under a weight of 3", () => {
    const [finding] = expectFindings(criteriaPointsMismatch, { cells: { G5: LEFT_OVER } }, [
      { at: "G5", indicator: "target-completeness", expected: 3, actual: 8 },
    ]);
    expect(finding!.message).toContain("8 分");
    expect(finding!.why).toContain("别的年度");
  });

  test("the published form of 2021 says so itself, and nobody has to mend it", () => {
    const title = "部门整体支出绩效评价共性指标体系框架（2021年修订）";
    const [finding] = expectFindings(
      criteriaPointsMismatch,
      { framework: "sz-longgang-2021", title, cells: { G5: LEFT_OVER } },
      [{ at: "G5", indicator: "target-completeness", expected: 3, actual: 8, severity: "info" }],
    );
    expect(finding!.fix).toContain("不用改");
    expect(finding!.why).toContain("公布的表样自带的错误");
  });

  test("8 points are right where the weight is 8", () => {
    expectFindings(criteriaPointsMismatch, { framework: "sz-futian-2020", cells: { G5: LEFT_OVER } }, []);
  });

  test("bands that give more than the weight", () => {
    expectFindings(criteriaPointsMismatch, { cells: { G23: "满意度≥95%得8分；90%–95%得4分；<90%得1分。" } }, [
      { at: "G23", indicator: "satisfaction", expected: 6, actual: 8 },
    ]);
  });

  test("without a framework too", () => {
    expectFindings(criteriaPointsMismatch, foreignSheet({ E3: "1.及时到位（2分）；2.足额到位（2分）。" }), [
      { at: "E3", expected: 5, actual: 4 },
    ]);
  });

  test("text that can be read in two ways, or says nothing of points, is left alone", () => {
    expectFindings(
      criteriaPointsMismatch,
      {
        cells: { G3: "预算公开2分；决算公开1分。", G21: "未实现目标的酌情扣分。", G19: "每完成一项得2分。" },
      },
      [],
    );
  });
});
