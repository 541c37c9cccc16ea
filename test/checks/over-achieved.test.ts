import { overAchieved } from "../../src/checks/over-achieved/check";
import { book, targets, type TargetSpec } from "../support/data-recognition";
import { expectFindings } from "../support/score-sheet-case";

const row = (spec: Partial<TargetSpec>) =>
  book({ 目标: targets([{ name: "制发文件数量", target: "", actual: "", ...spec }]) });

describe("over-achieved", () => {
  test.each([
    ["1000份以上", "2199份", 1000, 2199],
    ["50份以上", "1300余篇", 50, 1300],
    ["10次", "13次", 10, 13],
    ["60%", "90%", 0.6, 0.9],
    ["1万人次", "1.5万人次", 10000, 15000],
  ])("%s / %s", (target, actual, wanted, reached) => {
    expectFindings(overAchieved, row({ target, actual }), [
      { at: "目标!E3", expected: wanted, actual: reached },
    ]);
  });

  test("the share is told", () => {
    const [finding] = expectFindings(overAchieved, row({ target: "1000份以上", actual: "2199份" }), [
      { at: "目标!E3", expected: 1000, actual: 2199 },
    ]);
    expect(finding!.message).toContain("220%");
  });

  test.each([
    ["10次", "12.9次"],
    ["95%以上", "100%"],
    ["5次及以下", "7次"],
    ["0次", "3次"],
    ["较高", "较高"],
    ["10次", "因上级增加任务，完成15次"],
  ])("%s / %s is not", (target, actual) => {
    expectFindings(overAchieved, row({ target, actual }), []);
  });

  test("what should be little is never too little", () => {
    expectFindings(overAchieved, row({ name: "投诉次数", target: "5次", actual: "9次" }), []);
  });

  test("a reason beside it", () => {
    const spec = { target: "10次", actual: "20次" };
    expectFindings(overAchieved, row({ ...spec, reason: "新增专项培训" }), []);
    expectFindings(overAchieved, row({ ...spec, reason: "无" }), [
      { at: "目标!E3", expected: 10, actual: 20 },
    ]);
  });
});
