import { deduction } from "../../src/checks/deduction/check";
import { foreignSheet } from "../support/recognition";
import { expectFindings } from "../support/score-sheet-case";

describe("deduction", () => {
  const operating = {
    "“三公”经费预算安排数": 19.75,
    "“三公”经费实际支出数": 6.99,
    日常公用经费调整预算数: 516.71,
    日常公用经费决算数: 481.99,
  };

  test("points lost by figures: the working, and the least change that wins them back", () => {
    const [finding] = expectFindings(deduction, { cells: { H17: 5 }, data: operating }, [
      { at: "H17", indicator: "operating-expense-control", expected: 6, actual: 5, points: 1 },
    ]);
    expect(finding!.message).toContain("扣 1 分");
    expect(finding!.fix).toContain(
      "日常公用经费决算数高出 16.96 万元（现为 481.99 万元，不超过 465.03 万元 时本项为 6 分）",
    );
    expect(finding!.working!.map(({ text }) => text).join()).toContain("93.28%");
  });

  test("amounts of thousands are grouped", () => {
    const data = { ...operating, 日常公用经费调整预算数: 5167.1, 日常公用经费决算数: 4819.9 };
    const [finding] = expectFindings(deduction, { cells: { H17: 5 }, data }, [
      { at: "H17", indicator: "operating-expense-control", expected: 6, actual: 5, points: 1 },
    ]);
    expect(finding!.fix).toMatch(/现为 4,819\.90? 万元，不超过 4,650\.\d+ 万元/);
  });

  test("points lost by judgement: no working, and the remark for a reason", () => {
    const remark = "扣分情况：部分项目绩效目标设定不全面。";
    const [finding] = expectFindings(deduction, { cells: { H21: 24, I21: remark } }, [
      { at: "H21", indicator: "outcome-effects", expected: 25, actual: 24, points: 1 },
    ]);
    expect(finding!.working).toEqual([]);
    expect(finding!.why).toBe("表中写的原因：部分项目绩效目标设定不全面。");
  });

  test("a score that is wrong itself is not explained", () => {
    expectFindings(deduction, { cells: { H17: 3 }, data: operating }, []);
    expectFindings(deduction, { cells: { H23: 5 } }, []);
  });

  test("scores as text", () => {
    expectFindings(deduction, { cells: { H23: "4分" } }, [
      { at: "H23", indicator: "satisfaction", expected: 6, actual: 4, points: 2 },
    ]);
  });

  test("full marks, blanks, words and scores out of range lose nothing that can be told", () => {
    expectFindings(deduction, { cells: { H23: null, H22: "满分", H4: -1, H3: 9 } }, []);
  });

  test("without a framework, by the sheet's own weights", () => {
    expectFindings(deduction, foreignSheet({ F4: 21.5 }), [
      { at: "F4", expected: 25, actual: 21.5, points: 3.5 },
    ]);
  });
});
