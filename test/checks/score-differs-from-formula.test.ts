import { scoreDiffersFromFormula } from "../../src/checks/score-differs-from-formula/check";
import { pct } from "../support/recognition";
import { expectFindings, reexamined } from "../support/score-sheet-case";

describe("score-differs-from-formula", () => {
  const progress = {
    一季度支出进度: pct(0.3191),
    二季度支出进度: pct(0.5671),
    三季度支出进度: pct(0.783),
    四季度支出进度: pct(0.9892),
  };

  test("a number that no reading gives", () => {
    const [finding] = expectFindings(scoreDiffersFromFormula, { cells: { H18: 5 }, data: progress }, [
      { at: "H18", indicator: "budget-execution", expected: 5.99, actual: 5 },
    ]);
    expect(finding!.why).toContain("得不出");
  });

  test("bands: the right step for other figures", () => {
    expectFindings(scoreDiffersFromFormula, { cells: { H15: 1 }, data: { 在编人数: 20, 编外人员数: 8 } }, [
      { at: "H15", indicator: "off-establishment-control", expected: 0, actual: 1 },
    ]);
  });

  test("a judgement is open: only a score outside every outcome differs, and none is proposed", () => {
    const data = { 采购计划金额: 100, 实际采购金额: 80 };
    const [finding] = expectFindings(scoreDiffersFromFormula, { cells: { H7: 2 }, data }, [
      { at: "H7", indicator: "procurement-execution", expected: null, actual: 2 },
    ]);
    expect(finding!.message).toContain("1.8 或 0.8 分");
    expectFindings(scoreDiffersFromFormula, { cells: { H7: 1.8 }, data }, []);
    expectFindings(scoreDiffersFromFormula, { cells: { H7: 0.8 }, data }, []);
  });

  test("two decimals are compared, not more", () => {
    expectFindings(scoreDiffersFromFormula, { cells: { H18: 5.9892 }, data: progress }, []);
  });

  test("a step fault is not reported here too", () => {
    expectFindings(
      scoreDiffersFromFormula,
      { cells: { H15: 0.3 }, data: { 在编人数: 20, 编外人员数: 8 } },
      [],
    );
  });

  test("no data, no difference", () => {
    expectFindings(scoreDiffersFromFormula, { cells: { H18: 3.21, H15: 0 } }, []);
  });

  test("another weight has another rule", () => {
    expectFindings(scoreDiffersFromFormula, { cells: { F18: 8, H18: 7.5 }, data: progress }, []);
  });

  test("whoever re-examined the score may know more than the workbook", () => {
    expectFindings(
      scoreDiffersFromFormula,
      reexamined({ cells: { H18: 5.99, J18: 5.5 }, data: progress }),
      [],
    );
  });
});
