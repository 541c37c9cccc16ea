import { evidenceNeeded } from "../../src/checks/evidence-needed/check";
import { evidenceFor as english } from "../../src/checks/evidence-needed/en";
import { evidenceFor as chinese } from "../../src/messages/zh-CN/evidence";
import { indicatorsOf } from "../../src/frameworks/framework";
import { publishedFrameworks } from "../../src/frameworks/published";
import { foreignSheet } from "../support/recognition";
import { expectFindings, type SheetCase } from "../support/score-sheet-case";

/** Zero for all but one row: only that one is then at full marks. */
const only = (row: number, score: number): SheetCase => ({
  cells: Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`H${i + 3}`, i + 3 === row ? score : 0])),
});

describe("evidence-needed", () => {
  test("one list for the sheet, which marks no cell", () => {
    const [finding] = expectFindings(evidenceNeeded, only(9, 3), [{ at: null, expected: null, actual: 1 }]);
    expect(finding!.sheet).toBe("评分表");
    expect(finding!.message).toContain("预决算信息公开");
    expect(finding!.working!.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^“预决算信息公开”（3 分）：.*网页截图/),
    ]);
    const [all] = expectFindings(evidenceNeeded, {}, [{ at: null, expected: null, actual: 14 }]);
    expect(all!.working).toHaveLength(14);
  });

  test("a score below the weight, or one that figures decide, needs none", () => {
    expectFindings(evidenceNeeded, only(9, 2), []);
    expectFindings(evidenceNeeded, only(18, 6), []);
  });

  test("a sheet of no known framework", () => {
    expectFindings(evidenceNeeded, foreignSheet(), []);
  });

  test("every judged indicator of every framework has its own evidence, in both languages", () => {
    const judged = publishedFrameworks()
      .flatMap(indicatorsOf)
      .filter(({ rule }) => rule.isJudgement);
    for (const { id } of judged)
      for (const evidenceFor of [chinese, english]) expect(evidenceFor(id)).not.toBe(evidenceFor(null));
    expect(chinese("toString")).toBe(chinese(null));
  });
});
