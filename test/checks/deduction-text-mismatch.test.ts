import { deductionTextMismatch } from "../../src/checks/deduction-text-mismatch/check";
import { pct } from "../support/recognition";
import { expectFindings, reexamined } from "../support/score-sheet-case";

describe("deduction-text-mismatch", () => {
  const staff = { 在编人数: 20, 编外人员数: 8 };
  const operating = {
    "“三公”经费预算安排数": 4,
    "“三公”经费实际支出数": 1.09,
    日常公用经费调整预算数: 71.67,
    日常公用经费决算数: 65.49,
  };
  const progress = {
    一季度支出进度: pct(0.3985),
    二季度支出进度: pct(0.5675),
    三季度支出进度: pct(0.7823),
    四季度支出进度: pct(0.9395),
  };
  const projects = { 计划完成项目数: 4, 已完成项目数: 1 };

  test("a rate that the data contradict", () => {
    const remark = "扣分情况：日常公用经费控制率为91.39%，得2分。整改情况：压减非刚性支出。";
    const [finding] = expectFindings(
      deductionTextMismatch,
      { cells: { H17: 5, I17: remark }, data: operating },
      [{ at: "I17", indicator: "operating-expense-control", expected: 0.9138, actual: 0.9139 }],
    );
    expect(finding!.message).toContain("91.39%");
    expect(finding!.message).toContain("91.38%");
  });

  test.each([
    ["the rate as the data have it", "I15", "编外人员控制率为28.57%。", staff],
    ["a rate at fewer decimals", "I15", "编外人员控制率为28.6%。", staff],
    ["a rate named by the indicator alone", "I15", "控制率达28.57%。", staff],
    ["a quarter's rate and the points of that part", "I18", "第四季度执行率为93.95%，得0.94分。", progress],
    ["a threshold is no claim", "I20", "有3个项目执行率未达到95%，得1.5分。", projects],
    ["an aim is no claim", "I15", "编外人员控制率应低于10%。", staff],
    ["a bound is no claim", "I15", "编外人员控制率为20%以上。", staff],
    ["another subject's rate is not ours to judge", "I18", "某信息化项目预算执行率为12.5%。", progress],
    ["without data nothing contradicts", "I15", "编外人员控制率为30%。", {}],
  ])("%s", (_, cell, remark, data) => {
    expectFindings(
      deductionTextMismatch,
      { cells: { H15: 0, H17: 5, H18: 5.94, H20: 1.5, [cell]: remark }, data },
      [],
    );
  });

  test("a rate named by the indicator alone, and wrong", () => {
    expectFindings(deductionTextMismatch, { cells: { H15: 0, I15: "控制率为25.87%。" }, data: staff }, [
      { at: "I15", indicator: "off-establishment-control", expected: 0.2857, actual: 0.2587 },
    ]);
  });

  test("points that are neither the score nor a part of it", () => {
    const [finding] = expectFindings(
      deductionTextMismatch,
      { cells: { H17: 5, I17: "日常公用经费超支，得1分。" }, data: operating },
      [{ at: "I17", indicator: "operating-expense-control", expected: 5, actual: 1 }],
    );
    expect(finding!.message).toContain("得 1 分");
  });

  test("points of the whole, said to be so", () => {
    expectFindings(deductionTextMismatch, { cells: { H8: 2, I8: "调剂超过10%，本项得2.5分。" } }, [
      { at: "I8", indicator: "financial-compliance", expected: 2, actual: 2.5 },
    ]);
  });

  test("without data, points may be those of a part", () => {
    expectFindings(deductionTextMismatch, { cells: { H8: 2, I8: "会计核算有差错，得0分。" } }, []);
  });

  test("a single band has no parts", () => {
    expectFindings(deductionTextMismatch, { cells: { H23: 4, I23: "满意度一般，得2分。" } }, [
      { at: "I23", indicator: "satisfaction", expected: 4, actual: 2 },
    ]);
  });

  test("points said to be taken", () => {
    expectFindings(deductionTextMismatch, { cells: { H23: 4, I23: "满意度偏低，扣1分。" } }, [
      { at: "I23", indicator: "satisfaction", expected: 2, actual: 1 },
    ]);
    expectFindings(deductionTextMismatch, { cells: { H23: 4, I23: "满意度偏低，扣2分。" } }, []);
  });

  test("deductions named one by one", () => {
    expectFindings(deductionTextMismatch, { cells: { H3: 3.5, I3: "编制不细扣1分，调剂较多扣0.5分。" } }, []);
  });

  test("the criteria quoted are no claim", () => {
    expectFindings(
      deductionTextMismatch,
      { cells: { H4: 3, I4: "有2项不符合，每项扣1分，扣完为止，最高得5分。" } },
      [],
    );
  });

  test("a sheet without remarks", () => {
    expectFindings(deductionTextMismatch, { cells: { H23: 4 }, withoutColumns: ["I"], data: staff }, []);
  });

  describe("re-examined scores", () => {
    test("their remark speaks of them", () => {
      const given = { J21: 23, K21: "个性化指标不足三个方面，扣2分。" };
      expectFindings(deductionTextMismatch, reexamined({ cells: given }), []);
      const [finding] = expectFindings(
        deductionTextMismatch,
        reexamined({ cells: { ...given, K21: "个性化指标不足三个方面，扣1分。" } }),
        [{ at: "K21", indicator: "outcome-effects", expected: 2, actual: 1 }],
      );
      expect(finding!.message).toContain("说明写扣 1 分，复核得分一栏实际扣了 2 分");
    });

    test.each(["目标值无测算依据，再扣1分。", "自评得6分，共扣2分。", "自评扣1分偏少。"])("%s", (remark) => {
      const cells = { H6: 6, I6: "部分指标不明确，扣1分。", J6: 5, K6: remark };
      expectFindings(deductionTextMismatch, reexamined({ cells }), []);
    });
  });

  describe("a column of points deducted", () => {
    const deducted = (cells: Record<string, number | string>) => ({
      cells: {
        J2: "扣分",
        ...Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`J${i + 3}`, 0])),
        ...cells,
      },
    });

    test("weight less score", () => {
      expectFindings(deductionTextMismatch, deducted({ H23: 4, J23: 2, H4: 4, J4: -1 }), []);
      const [finding] = expectFindings(deductionTextMismatch, deducted({ H23: 4, J23: 1 }), [
        { at: "J23", indicator: "satisfaction", expected: 2, actual: 1 },
      ]);
      expect(finding!.message).toContain("扣分一栏写 1 分，得分一栏实际扣了 2 分（得 4 分，满分 6 分）");
    });

    test("a score that is wrong itself is not said twice", () => {
      expectFindings(deductionTextMismatch, deducted({ H23: 5, J23: 2 }), []);
    });

    test("a column of few figures says nothing for sure", () => {
      const few = { J2: "扣分", H23: 4, J23: 1, H4: 4, J4: 1 };
      expectFindings(deductionTextMismatch, { cells: few }, []);
    });
  });
});
