import { targetNotQuantified } from "../../src/checks/target-not-quantified/check";
import { book, targets } from "../support/data-recognition";
import { expectFindings } from "../support/score-sheet-case";

const withTarget = (target: string) =>
  book({ 目标: targets([{ name: "咨询质量", group: "质量指标", target, actual: target }]) });

describe("target-not-quantified", () => {
  test.each([
    "较高",
    "提升",
    "良好",
    "显著",
    "不断提高",
    "有效保障",
    "进一步完善",
    "优",
    "提高服务水平",
    "持续改善",
  ])("%s", (target) => {
    expectFindings(targetNotQuantified, withTarget(target), [
      { at: "目标!D3", expected: null, actual: target },
    ]);
  });

  test.each([
    "年度内完成",
    "不超部门预算",
    "2022年12月底前",
    "按时完成",
    "≥95%",
    "比上年提高5%",
    "全覆盖",
    "达标",
    "零投诉",
    "三次",
    "完成验收",
    "无",
    "/",
    "",
  ])("“%s” can be checked, or is none", (target) => {
    expectFindings(targetNotQuantified, withTarget(target), []);
  });
});
