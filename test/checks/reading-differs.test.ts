import { readingDiffers } from "../../src/checks/reading-differs/check";
import { scoreDiffersFromFormula } from "../../src/checks/score-differs-from-formula/check";
import { pct } from "../support/recognition";
import { expectFindings } from "../support/score-sheet-case";

describe("reading-differs", () => {
  const data = {
    一季度支出进度: pct(0.3191),
    二季度支出进度: pct(0.5671),
    三季度支出进度: pct(0.783),
    四季度支出进度: pct(0.9892),
  };

  test.each([
    [5.97, "年末执行率"],
    [5.98, "封顶"],
  ])("%d comes of another reading, and the finding names both", (score, name) => {
    const given = { cells: { H18: score }, data };
    const [finding] = expectFindings(readingDiffers, given, [
      { at: "H18", indicator: "budget-execution", expected: 5.99, actual: score },
    ]);
    expect(finding!.message).toContain(name);
    expect(finding!.message).toContain("5.99 分");
    expect(finding!.working!.at(-1)!.text).toContain("5.99");
    expectFindings(scoreDiffersFromFormula, given, []);
  });

  test("a form that prints the caps leaves one reading", () => {
    const G18 = "1.一季度预算执行率得分=支出进度/序时进度×1分，最高得1分；2.全年平均执行率×2分，最高得2分。";
    const given = { cells: { G18, H18: 5.97 }, data };
    expectFindings(readingDiffers, given, []);
    const [finding] = expectFindings(scoreDiffersFromFormula, given, [
      { at: "H18", indicator: "budget-execution", expected: 5.99, actual: 5.97 },
    ]);
    expect(finding!.why).toContain("年末执行率");
  });

  test("the 2021 form prints the caps, whether or not the sheet repeats its criteria", () => {
    const given = {
      framework: "sz-longgang-2021",
      title: "2021年度部门整体支出绩效评分表",
      cells: { G18: null, H18: 5.97 },
      data,
    };
    expectFindings(readingDiffers, given, []);
    expectFindings(scoreDiffersFromFormula, given, [
      { at: "H18", indicator: "budget-execution", expected: 5.99, actual: 5.97 },
    ]);
  });

  test("the rule's own result, and one that no reading gives", () => {
    expectFindings(readingDiffers, { cells: { H18: 5.99 }, data }, []);
    expectFindings(readingDiffers, { cells: { H18: 5 }, data }, []);
    expectFindings(readingDiffers, { cells: { H18: 5.97 } }, []);
  });
});
