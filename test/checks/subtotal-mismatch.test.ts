import { subtotalMismatch } from "../../src/checks/subtotal-mismatch/check";
import { expectFindings } from "../support/score-sheet-case";
import { makeWorkbook, type CellSpec } from "../support/workbook";

/** Rows 3–5 are 决策 (投入 3, 目标 4–5), 6 its subtotal; 7–8 管理 (资金), 9 its subtotal; 10 the total. */
function sheet(decision: readonly CellSpec[], management: readonly CellSpec[], scores = [5, 4, 7, 9, 8]) {
  const [a, b, c, d, e] = scores;
  return makeWorkbook({
    评分表: {
      rows: [
        ["某项目支出绩效评价评分表"],
        ["一级指标", "二级指标", "三级指标", "参考分值", "得分"],
        ["决策", "投入", "立项依据", 30, a!],
        ["决策", "目标", "目标合理性", 20, b!],
        ["决策", "目标", "目标明确性", 10, c!],
        [...decision],
        ["管理", "资金", "资金到位率", 20, d!],
        ["管理", "资金", "资金使用合规性", 20, e!],
        [...management],
        ["合计", null, null, 100, scores.reduce((sum, score) => sum + score, 0)],
      ],
    },
  });
}

const right = ["管理小计", null, null, 40, 17];

describe("subtotal-mismatch", () => {
  test("a named subtotal is compared with what it names", () => {
    expectFindings(subtotalMismatch, sheet(["决策小计", null, null, 60, 16], right), []);
    const [finding] = expectFindings(subtotalMismatch, sheet(["决策小计", null, null, 60, 17], right), [
      { at: "E6", expected: 16, actual: 17 },
    ]);
    expect(finding!.message).toBe("“决策小计”的得分写的是 17 分，所属各项得分合计 16 分。");
    expect(finding!.why).toContain("立项依据 5 分、目标合理性 4 分、目标明确性 7 分");
    expect(finding!.why).toContain("多了 1 分");
  });

  test("the weight too", () => {
    expectFindings(subtotalMismatch, sheet(["决策小计", null, null, 50, 16], right), [
      { at: "D6", expected: 60, actual: 50 },
    ]);
  });

  test("a subtotal that names nothing may close its group, its dimension or all above it", () => {
    expectFindings(subtotalMismatch, sheet([null, null, "小计", 60, 16], [null, null, "小计", 40, 17]), []);
    expectFindings(subtotalMismatch, sheet([null, null, "小计", 30, 11], right), []);
    expectFindings(subtotalMismatch, sheet([null, null, "小计", null, 15], right), [
      { at: "E6", expected: 11, actual: 15 },
    ]);
  });

  test("its weight shows what it closes", () => {
    expectFindings(subtotalMismatch, sheet([null, null, "小计", 60, 11], right), [
      { at: "E6", expected: 16, actual: 11 },
    ]);
  });

  test("what a SUM over unrounded formulas shows is right", () => {
    const scores = [5.004, 4.004, 7.004, 9, 8];
    expectFindings(subtotalMismatch, sheet(["决策小计", null, null, 60, 16.01], right, scores), []);
  });

  test("a score still to be filled in leaves the subtotal open", () => {
    const open = sheet(["决策小计", null, null, 60, 40], right, [5, 4, 7, 9, 8]);
    const cells = open.sheets[0]!.cells;
    const blank = new Map([...cells].filter(([, cell]) => !(cell.row === 3 && cell.col === 4)));
    const workbook = { ...open, sheets: [{ ...open.sheets[0]!, cells: blank }] };
    expectFindings(subtotalMismatch, workbook, []);
  });

  test("a blank subtotal says nothing", () => {
    expectFindings(subtotalMismatch, sheet(["决策小计", null, null, null, null], right), []);
  });
});
