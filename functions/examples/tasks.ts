/** Functions of tasks and judgements, and of the whole sheet. */
import { OFFICE, ORGANISATION, STATION, type FunctionExample } from "./example";

export const TASK_EXAMPLES: Readonly<Record<string, readonly FunctionExample[]>> = {
  KEY_TASK_SCORE: [
    {
      sentence: `${OFFICE}：重点工作全部完成`,
      cells: [["未完成项数"], [0]],
      formula: "=PERF.KEY_TASK_SCORE(A2)",
      result: 8,
    },
  ],
  PROJECT_TIMELINESS_SCORE: [
    {
      sentence: `${STATION}：计划完成 4 个项目，按时完成 1 个`,
      cells: [
        ["按时完成", "计划完成"],
        [1, 4],
      ],
      formula: "=PERF.PROJECT_TIMELINESS_SCORE(A2,B2)",
      result: 1.5,
    },
    {
      sentence: "两个参数填反了：按时完成的项目不会多于计划完成的，得不到分数",
      cells: [
        ["按时完成", "计划完成"],
        [5, 4],
      ],
      formula: "=PERF.PROJECT_TIMELINESS_SCORE(A2,B2)",
      result: "#VALUE!",
    },
  ],
  PETITION_SCORE: [
    {
      sentence: `${OFFICE}：建立了渠道，回复率和及时回复率都是 100%`,
      cells: [
        ["建立渠道", "回复率", "及时回复率"],
        ["是", 1, 1],
      ],
      formula: "=PERF.PETITION_SCORE(A2,B2,C2)",
      result: 3,
    },
  ],
  CHECKLIST_SCORE: [
    {
      sentence: `${ORGANISATION}：绩效指标明确性五项（2、2、1、1、1 分）有一项没有做到，得 6 分`,
      cells: [
        ["做到", "分数"],
        ["是", 2],
        ["是", 2],
        ["是", 1],
        ["否", 1],
        ["是", 1],
      ],
      formula: "=PERF.CHECKLIST_SCORE(A2:A6,B2:B6)",
      result: 6,
    },
  ],
  DEDUCT_PER_ITEM_SCORE: [
    {
      sentence: `${ORGANISATION}：绩效目标完整性 8 分，没有发现问题`,
      cells: [
        ["问题项数", "分值"],
        [0, 8],
      ],
      formula: "=PERF.DEDUCT_PER_ITEM_SCORE(A2,B2)",
      result: 8,
    },
  ],
  OUTCOME_SCORE: [
    {
      sentence: `${OFFICE}的绩效目标表：来文 6,150 份，目标 8,000 份以上，没有达到（各项分数是为举例而定的）`,
      cells: [
        ["目标值", "实际完成值", "分数"],
        ["1000份以上", "2199份", 10],
        ["8000份以上", "6150份", 10],
        ["5次及以下", "0次", 5],
      ],
      formula: "=PERF.OUTCOME_SCORE(A2:A4,B2:B4,C2:C4)",
      result: 22.69,
    },
  ],
  TARGET_SCORE: [
    {
      sentence: "项目支出绩效自评表的一行：指标值 ≥50 个，实际 52 个，5 分（为举例而定的数，下同）",
      cells: [
        ["指标值", "实际完成值", "分值"],
        ["≥50个", "52个", 5],
      ],
      formula: "=PERF.TARGET_SCORE(B2,A2,C2)",
      result: 5,
    },
    {
      sentence: "成本指标：指标值 ≤4 万元，实际 5 万元，超出 25%，扣四分之一",
      cells: [
        ["指标值", "实际完成值", "分值"],
        [4, 5, 10],
      ],
      formula: '=PERF.TARGET_SCORE(B2,A2,C2,"反向")',
      result: 7.5,
    },
  ],
  EXECUTION_SCORE: [
    {
      sentence: "项目支出绩效自评表的资金部分：全年预算数 120 万元，全年执行数 114 万元，执行率 95%",
      cells: [
        ["全年预算数", "全年执行数"],
        [120, 114],
      ],
      formula: "=PERF.EXECUTION_SCORE(B2,A2)",
      result: 9.5,
    },
  ],
  TOTAL_SCORE: [
    {
      sentence: `${STATION}：二十一项得分合计 91.44 分`,
      cells: [
        ["部门决策", 5, 5, 3, 7, null, null, null, null, null, null],
        ["部门管理", 2, 3, 3, 2, 2, 2, 1, 1, 0, 3],
        ["部门绩效", 5, 5.94, 8, 1.5, 24, 3, 5, null, null, null],
      ],
      formula: "=PERF.TOTAL_SCORE(B1:K3)",
      result: 91.44,
    },
  ],
  GRADE: [
    {
      sentence: `${OFFICE}：总分 96.97 分`,
      cells: [["总分"], [96.97]],
      formula: "=PERF.GRADE(A2)",
      result: "优",
    },
  ],
  FRAMEWORK_TABLE: [
    {
      sentence: "龙岗区 2022 年的指标体系（前三行）",
      cells: [["sz-longgang-2022"]],
      formula: "=PERF.FRAMEWORK_TABLE(A1)",
      result: [
        ["一级指标", "参考分值", "二级指标", "参考分值", "三级指标", "参考分值"],
        ["部门决策", 20, "预算编制", 10, "预算编制合理性", 5],
        ["", "", "", "", "预算编制规范性", 5],
      ],
    },
  ],
  CRITERIA: [
    {
      sentence: "龙岗区 2022 年重点工作完成情况的评分标准",
      cells: [["重点工作完成情况", "sz-longgang-2022"]],
      formula: "=PERF.CRITERIA(A1,B1)",
      result: "重点工作全部按期保质完成，得8分；每有一项重点工作未完成扣4分，扣完为止。",
    },
  ],
  EXPLAIN: [
    {
      sentence: `${STATION}：编外人员控制率为什么得 0 分`,
      cells: [["编外人员控制率", "sz-longgang-2021", 8, 20]],
      formula: "=PERF.EXPLAIN(A1,B1,C1:D1)",
      result: [
        "编外人员控制率（1分）",
        "编外人员控制率＝编外人数8÷（在编人数20＋编外人数8）＝28.57%",
        "　 ＜5%：1分",
        "　 ≥5%且≤10%：0.5分",
        "▶ ＞10%：0分",
        "得0分",
      ].join("\n"),
    },
  ],
  SCORE: [
    {
      sentence: `${STATION}：编外 8 人、在编 20 人；指标写简称，指标体系写在最后`,
      cells: [
        ["编外", "在编"],
        [8, 20],
      ],
      formula: '=PERF.SCORE("编外",A2,B2,"sz-longgang-2021")',
      result: 0,
    },
    {
      sentence: "2020 年的财务合规性：支出规范 1.5 分、会计核算 1.5 分",
      cells: [
        ["支出规范", "会计核算"],
        ["是", "否"],
      ],
      formula: '=PERF.SCORE("财务合规性",A2,B2,"sz-longgang-2020")',
      result: 1.5,
    },
  ],
};
