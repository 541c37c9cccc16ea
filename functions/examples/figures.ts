/** Functions of figures: execution, ratios, funds. */
import { OFFICE, STATION, type FunctionExample } from "./example";

const QUARTERS_2022 = [
  ["第一季度", "第二季度", "第三季度", "第四季度"],
  [0.3191, 0.5671, 0.783, 0.9892],
];
const PAID_2021 = [
  ["第一季度", "第二季度", "第三季度", "第四季度", "年度预算"],
  [682.61, 971.95, 1339.87, 1609.19, 1712.76],
];

export const FIGURE_EXAMPLES: Readonly<Record<string, readonly FunctionExample[]>> = {
  QUARTERLY_EXEC_SCORE: [
    {
      sentence: `${OFFICE}：四个季度的支出进度为 31.91%、56.71%、78.3%、98.92%。按印发的标准得 5.99 分`,
      cells: QUARTERS_2022,
      formula: "=PERF.QUARTERLY_EXEC_SCORE(A2:D2)",
      result: 5.99,
    },
    {
      sentence: "同一张表印的是 5.97 分：全年部分按年末执行率计，不是平均执行率",
      cells: QUARTERS_2022,
      formula: '=PERF.QUARTERLY_EXEC_SCORE(A2:D2,"年末执行率")',
      result: 5.97,
    },
    {
      sentence: `${STATION}：由累计支出数和年度预算先算出进度，得 5.94 分`,
      cells: PAID_2021,
      formula: "=PERF.QUARTERLY_EXEC_SCORE(PERF.QUARTERLY_EXEC_PROGRESS(A2:D2,E2))",
      result: 5.94,
    },
  ],
  QUARTERLY_EXEC_PROGRESS: [
    {
      sentence: `${STATION}：累计支出数除以年度预算 1,712.76 万元`,
      cells: PAID_2021,
      formula: "=PERF.QUARTERLY_EXEC_PROGRESS(A2:D2,E2)",
      result: [[0.3985, 0.5675, 0.7823, 0.9395]],
    },
  ],
  QUARTERLY_EXEC_RATES: [
    {
      sentence: `${OFFICE}：前三个季度都快于序时进度，平均执行率 111.10%`,
      cells: QUARTERS_2022,
      formula: "=PERF.QUARTERLY_EXEC_RATES(A2:D2)",
      result: [[1.2764, 1.1342, 1.044, 0.9892, 1.111]],
    },
  ],
  CONTROL_RATE: [
    {
      sentence: `${STATION}：日常公用经费决算数 65.49 万元、调整预算数 71.67 万元，即 91.38%（说明里写成了 91.39%）`,
      cells: [
        ["决算数", "调整预算数"],
        [65.49, 71.67],
      ],
      formula: "=PERF.CONTROL_RATE(A2,B2)",
      result: 0.9138,
    },
  ],
  CHANGE_RATE: [
    {
      sentence: "上年“三公”经费决算数 9 万元、本年 8.2 万元：下降 8.89%（为举例而定的数）",
      cells: [
        ["本年决算数", "上年决算数"],
        [8.2, 9],
      ],
      formula: "=PERF.CHANGE_RATE(A2,B2)",
      result: -0.0889,
    },
  ],
  TOLERANCE_SCORE: [
    {
      sentence:
        "湖南一地的表：“三公”经费变动率不大于 0 得 8 分，每超过一个百分点扣 0.8 分；本年比上年增长 2.5%",
      cells: [["变动率"], [0.025]],
      formula: "=PERF.TOLERANCE_SCORE(A2,0,8,0.8)",
      result: 6,
    },
    {
      sentence:
        "湖南一地的表：预算完成率 100% 得 5 分，每低于 5 个百分点扣 2 分；完成 94%，不足 5 个百分点的按 5 个算",
      cells: [["完成率"], [0.94]],
      formula: '=PERF.TOLERANCE_SCORE(A2,100%,5,2,5%,"正向","按一步")',
      result: 1,
    },
  ],
  CONTROL_RATE_SCORE: [
    {
      sentence: `${OFFICE}：“三公”经费 35.39% 得 3 分，日常公用经费 93.28% 得 2 分，合计 5 分`,
      cells: [
        ["", "实际支出数", "预算数"],
        ["“三公”经费", 6.99, 19.75],
        ["日常公用经费", 481.99, 516.71],
      ],
      formula: "=PERF.CONTROL_RATE_SCORE(B2,C2)+PERF.CONTROL_RATE_SCORE(B3,C3)",
      result: 5,
    },
  ],
  FIXED_ASSET_SCORE: [
    {
      sentence: `${STATION}：固定资产 320.71 万元，在用 319.97 万元`,
      cells: [
        ["在用", "原值"],
        [319.97, 320.71],
      ],
      formula: "=PERF.FIXED_ASSET_SCORE(A2,B2)",
      result: 1,
    },
  ],
  STAFF_CONTROL_SCORE: [
    {
      sentence: `${OFFICE}：核定编制 70 人，在编 57 人`,
      cells: [
        ["在编人数", "核定编制数"],
        [57, 70],
      ],
      formula: "=PERF.STAFF_CONTROL_SCORE(A2,B2)",
      result: 1,
    },
  ],
  OFF_ESTABLISHMENT_SCORE: [
    {
      sentence: `${STATION}：编外 8 人、在编 20 人，编外人员控制率 28.57%`,
      cells: [
        ["编外人数", "在编人数"],
        [8, 20],
      ],
      formula: "=PERF.OFF_ESTABLISHMENT_SCORE(A2,B2)",
      result: 0,
    },
  ],
  SATISFACTION_SCORE: [
    {
      sentence: "满意度 95% 正好达到最高一档",
      cells: [["满意度"], ["95%"]],
      formula: "=PERF.SATISFACTION_SCORE(A2)",
      result: 6,
    },
    {
      sentence: `${STATION}：没有开展满意度调查，却印了 5 分（不是任何一档的分数）；函数不替人判断`,
      cells: [["满意度"], ["未开展"]],
      formula: "=PERF.SATISFACTION_SCORE(A2)",
      result: "#N/A",
    },
  ],
  PROCUREMENT_SCORE: [
    {
      sentence: `${STATION}：采购计划 371.42 万元，实际 370.68 万元（99.80%），政策落实得 1 分`,
      cells: [
        ["实际采购金额", "采购计划金额", "政策得分"],
        [370.68, 371.42, 1],
      ],
      formula: "=PERF.PROCUREMENT_SCORE(A2,B2,C2)",
      result: 2,
    },
  ],
  VIREMENT_SCORE: [
    {
      sentence: `${STATION}：年初预算 1,602.28 万元，调整资金 110.48 万元，占 6.90%`,
      cells: [
        ["调整资金", "年初预算"],
        [110.48, 1602.28],
      ],
      formula: "=PERF.VIREMENT_SCORE(A2,B2)",
      result: 1,
    },
  ],
  COMPLIANCE_SCORE: [
    {
      sentence: `${STATION}：支出规范、会计核算都得 1 分，调整资金占 6.90%`,
      cells: [
        ["支出规范", "调整资金", "年初预算", "会计核算"],
        [1, 110.48, 1602.28, 1],
      ],
      formula: "=PERF.COMPLIANCE_SCORE(A2,B2,C2,D2)",
      result: 3,
    },
  ],
  DISCLOSURE_SCORE: [
    {
      sentence: `${OFFICE}：预算、决算都按规定公开`,
      cells: [
        ["预算公开", "决算公开"],
        ["合规", "合规"],
      ],
      formula: "=PERF.DISCLOSURE_SCORE(A2,B2)",
      result: 3,
    },
  ],
  OFF_ESTABLISHMENT_RATE: [
    {
      sentence: `${STATION}：编外 8 人、在编 20 人，控制率 28.57%`,
      cells: [
        ["编外", "在编"],
        [8, 20],
      ],
      formula: "=PERF.OFF_ESTABLISHMENT_RATE(A2,B2)",
      result: 0.2857,
    },
  ],
  ADJUSTMENT_RATE: [
    {
      sentence: `${STATION}：调整 110.48 万元，年初预算 1602.28 万元，调整率 6.90%`,
      cells: [
        ["调整数", "年初预算"],
        [110.48, 1602.28],
      ],
      formula: "=PERF.ADJUSTMENT_RATE(A2,B2)",
      result: 0.069,
    },
  ],
};
