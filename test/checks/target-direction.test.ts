import { targetDirection } from "../../src/checks/target-direction/check";
import { book, targets } from "../support/data-recognition";
import { expectFindings } from "../support/score-sheet-case";

const row = (group: string, name: string, target: string) =>
  book({ 目标: targets([{ group, name, target, actual: target }]) });

describe("target-direction", () => {
  test.each([
    ["成本指标", "培训总成本", "≥10万元"],
    ["数量指标", "培训次数", "≤5次"],
    ["满意度指标", "群众投诉次数", "5次以上"],
    ["质量指标", "安全事故数", "不少于1起"],
    ["质量指标", "设备验收合格率", "95%以下"],
    ["满意度指标", "服务对象满意度", "≤90%"],
    ["社会效益指标", "差错件数", ">3件"],
  ])("%s %s %s", (group, name, target) => {
    expectFindings(targetDirection, row(group, name, target), [
      { at: "目标!D3", expected: null, actual: target },
    ]);
  });

  test.each([
    ["成本指标", "培训总成本", "≤10万元"],
    ["成本指标", "资金节约率", "≥5%"],
    ["成本指标", "预算支出", "不超部门预算"],
    ["数量指标", "培训次数", "≥5次"],
    ["数量指标", "培训次数", "5次"],
    ["数量指标", "培训经费", "不超过10万元"],
    ["满意度指标", "社会公众投诉次数", "5次及以下"],
    ["满意度指标", "投诉处理率", "≥95%"],
    ["质量指标", "事故下降率", "≥5%"],
    ["时效指标", "办理时限", "5个工作日内"],
    ["时效指标", "办结及时率", "≥95%"],
    ["社会效益指标", "就业人数", "较高"],
  ])("%s %s %s is meant as it stands", (group, name, target) => {
    expectFindings(targetDirection, row(group, name, target), []);
  });
});
