import { weightTotalNot100 } from "../../src/checks/weight-total-not-100/check";
import { foreignSheet, recognitionOf } from "../support/recognition";
import { makeWorkbook } from "../support/workbook";
import { expectFindings } from "../support/score-sheet-case";

describe("weight-total-not-100", () => {
  test("one weight too many", () => {
    const [finding] = expectFindings(weightTotalNot100, { cells: { F5: 8 } }, [
      { at: "F3", expected: 100, actual: 105 },
    ]);
    expect(finding!.why).toContain("多了 5 分");
  });

  test("a blank weight is named", () => {
    const [finding] = expectFindings(weightTotalNot100, { cells: { F6: null } }, [
      { at: "F3", expected: 100, actual: 93 },
    ]);
    expect(finding!.why).toContain("“绩效指标明确性”");
  });

  test("stands at the row of the total, where that prints a weight", () => {
    expectFindings(weightTotalNot100, { cells: { F5: 8, F24: 100 } }, [
      { at: "F24", expected: 100, actual: 105 },
    ]);
  });

  test("100 in halves is 100", () => {
    expectFindings(weightTotalNot100, { cells: { F5: 2.5, F6: 7.5 } }, []);
  });

  test("a sheet without weights is left to column-not-found", () => {
    expectFindings(weightTotalNot100, recognitionOf({ columns: { level3: 2, score: 3 } }), []);
  });

  describe("on a form that no framework explains", () => {
    test("only where it prints 100 itself", () => {
      expectFindings(weightTotalNot100, foreignSheet({ D4: 15 }), []);
      expectFindings(weightTotalNot100, foreignSheet({ D4: 15, D8: 100 }), [
        { at: "D8", expected: 100, actual: 90 },
      ]);
      expectFindings(weightTotalNot100, foreignSheet({ D4: 15, D2: "参考分值（100分）" }), [
        { at: "D3", expected: 100, actual: 90 },
      ]);
    });

    test("points for the execution of the funds, in a block of their own, belong to the 100", () => {
      expectFindings(weightTotalNot100, projectForm(10), []);
      expectFindings(weightTotalNot100, projectForm(5), [{ at: "自评表!D13", expected: 100, actual: 95 }]);
    });
  });
});

/** A project's form: the funds with points of their own above the indicators. */
function projectForm(pointsOfFunds: number) {
  return makeWorkbook({
    自评表: {
      rows: [
        ["项目支出绩效自评表"],
        ["项目资金（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
        [null, "年度资金总额", 90, 90, 90, pointsOfFunds, "100.00%", 10],
        [null, "其中：当年财政拨款", 90, 90, 90, "—", "100.00%", "—"],
        [null, "其他资金", 0, 0, 0, "—", "—", "—"],
        [],
        ["一级指标", "二级指标", "三级指标", "参考分值", "评分标准", "得分"],
        ["投入", "资金落实", "资金到位", 5, "资金及时足额到位。", 5],
        ["投入", "资金落实", "到位时效", 15, null, 15],
        ["投入", "资金落实", "配套资金", 10, null, 10],
        ["产出", "数量", "培训场次", 30, null, 30],
        ["产出", "质量", "培训合格率", 30, null, 30],
        ["合计", null, null, 100, null, 100],
      ],
    },
  });
}
