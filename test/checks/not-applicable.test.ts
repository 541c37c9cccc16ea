/** Which checks have nothing to look at in which workbooks, and what they say then. */
import { checkRecognised } from "../../src/check";
import { CHECKS, type CheckId } from "../../src/checks/catalogue";
import { loadEnglish } from "../../src/messages/en";
import type { Messages } from "../../src/messages/messages";
import { zhCN } from "../../src/messages/zh-CN";
import type { Recognition } from "../../src/recognise/recognition";
import { recognised } from "../support/recognised";
import { caseWorkbook } from "../support/score-sheet-case";
import { makeWorkbook } from "../support/workbook";

type Reasons = Partial<Record<CheckId, string>>;

function reasonsIn(recognition: Recognition, messages: Messages = zhCN): Reasons {
  return Object.fromEntries(
    checkRecognised(recognition, messages)
      .checked.filter(({ outcome }) => outcome === "not-applicable")
      .map(({ check, reason }) => [check, reason]),
  );
}

const noSheet = recognised(makeWorkbook({ 说明: { rows: [["没有表"]] } }));
const alone = recognised(caseWorkbook({}));
const otherForm = recognised(
  makeWorkbook({
    评分表: {
      rows: [
        ["指标", "分值", "得分"],
        ["会议组织", 40, 40],
        ["资料汇编", 35, 30],
        ["场地布置", 25, 25],
      ],
    },
  }),
);
const scoreSheet = caseWorkbook({
  cells: { I20: "执行率为 98.00%", H25: "优" },
  data: { 固定资产总额: 100, 在用固定资产: 95 },
});
const data = makeWorkbook({
  支出情况: {
    rows: [
      ["2022年度支出情况"],
      ["单位：万元"],
      ["项目", "年初预算数", "支出数", "执行率"],
      ["基本支出", 60, 60, "100.00%"],
      ["其中：人员经费", 50, 50, "100.00%"],
      ["项目支出", 40, 38, "95.00%"],
      ["合计", 100, 98, "98.00%"],
    ],
  },
  目标: {
    rows: [
      ["绩效目标完成情况自评表"],
      ["一级指标", "二级指标", "三级指标", "预期指标值", "实际完成指标值"],
      ["产出指标", "数量指标", "编印简报份数", "12份", "12份"],
      ["产出指标", "质量指标", "验收合格率", "100%", "100%"],
    ],
  },
});
const complete = recognised({ ...scoreSheet, sheets: [...scoreSheet.sheets, ...data.sheets] });

test("without a score sheet: every check of one, for the same reason", () => {
  const reasons = reasonsIn(noSheet);
  for (const { id, scope } of CHECKS)
    if (scope === "score-sheet") expect([id, reasons[id]]).toEqual([id, "没有找到评分表"]);
  expect(reasons["sheet-not-found"]).toBeUndefined();
});

test("without supporting tables", () => {
  expect(reasonsIn(alone)).toMatchObject({
    "score-differs-from-formula": "没有找到可以代入评分规则的数据",
    "rate-mismatch": "没有找到写明分子、分母的比率",
    "sum-mismatch": "没有找到有明细的合计",
    "unit-suspect": "佐证数据表里没有找到金额",
    "figures-conflict": "没有找到佐证数据表",
    "part-exceeds-whole": "没有找到部分与整体都有的数据",
    "progress-decreasing": "没有找到分季度的累计支出或支出进度",
    "actual-exceeds-plan": "没有同时找到政府采购的计划金额与实际金额",
    "low-execution": "没有同时找到预算数和支出数",
    "unit-value-mismatch": "没有找到佐证数据表",
    "out-of-year": "没有找到评价年度",
    "function-argument-blank": "工作簿里没有 PERF 函数",
  });
});

test("without a table of targets: every check of targets", () => {
  const reason = "没有找到绩效目标完成情况表";
  expect(reasonsIn(alone)).toMatchObject({
    "target-missed": reason,
    "target-not-quantified": reason,
    "actual-missing": reason,
    "over-achieved": reason,
    "target-direction": reason,
  });
});

test("a sheet of no known framework: no check of one; its own sums are checked all the same", () => {
  const reason = "评分表不属于任何已知的指标体系框架";
  const reasons = reasonsIn(otherForm);
  expect(reasons).toMatchObject({
    "indicator-missing": reason,
    "indicator-name-variant": reason,
    "weight-not-framework": reason,
    "score-not-a-step": reason,
    "score-differs-from-formula": reason,
    "input-missing": reason,
    "mixed-framework-years": reason,
    "framework-uncertain": reason,
    "all-full-marks": "没有已知框架里要靠判断评分的指标",
    "evidence-needed": "没有已知框架里要靠判断评分的指标",
  });
  for (const id of ["score-out-of-range", "deduction"] as const) expect(reasons[id]).toBeUndefined();
});

test("a sheet without total, grade, remarks or the weights of upper levels", () => {
  expect(reasonsIn(otherForm)).toMatchObject({
    "subtotal-mismatch": "评分表没有小计",
    "input-invalid": "没有用标准工作簿的“评分判断”",
    "reading-differs": "没有找到可以代入评分规则的数据",
    "total-mismatch": "没有找到总分一行",
    "total-capped": "评分表没有按执行率规定总分的上限",
    "grade-mismatch": "评分表没有写评分等级",
    "deduction-unexplained": "评分表没有扣分说明一栏",
    "deduction-text-mismatch": "评分表没有扣分说明一栏",
    "weight-sum-mismatch": "评分表没有写上级指标或合计的分值",
    "criteria-points-mismatch": "没有找到写明分数的评分标准",
  });
});

test("a sheet whose scores or remarks are still empty", () => {
  const reason = "评分表没有可以核对的得分";
  expect(reasonsIn(recognised(caseWorkbook({ withoutColumns: ["H", "I"] })))).toMatchObject({
    "score-missing": reason,
    "score-not-numeric": reason,
    "score-out-of-range": reason,
    "score-not-a-step": reason,
    "score-differs-from-formula": reason,
    "total-mismatch": reason,
    "total-capped": "评分表没有按执行率规定总分的上限",
    deduction: reason,
    "all-full-marks": reason,
    "evidence-needed": reason,
  });
  expect(reasonsIn(alone)["deduction-text-mismatch"]).toBe("扣分说明里没有写出比率或分数");
});

test("what stands in the workbook is checked", () => {
  const reasons = reasonsIn(complete);
  expect(Object.keys(reasons).sort()).toEqual([
    "actual-exceeds-plan",
    "criteria-points-mismatch",
    "function-argument-blank",
    "input-invalid",
    "progress-decreasing",
    "subtotal-mismatch",
    "text-figure-mismatch",
    "total-capped",
  ]);
});

test("in English, too", async () => {
  const english = await loadEnglish();
  for (const recognition of [noSheet, alone, otherForm]) {
    const reasons = reasonsIn(recognition, english);
    expect(Object.keys(reasons)).toEqual(Object.keys(reasonsIn(recognition)));
    for (const reason of Object.values(reasons)) expect(reason).toMatch(/^[ -~]+$/);
  }
});
