import { indicatorsOf } from "../../src/frameworks/framework";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { criteriaPoints } from "../../src/checks/support/criteria-points";

/** Text and the points it awards; null where nobody can tell. */
const CASES: readonly (readonly [string, string, string | null])[] = [
  [
    "enumerated items with their points in brackets",
    "1.符合职责与政策要求（1分）；2.资金按重点合理分配（1分）；3.专项资金编制细化（1分）；4.分类编制准确、少调剂（1分）；5.分配不固化（1分）。",
    "5",
  ],
  [
    "a deduction per fault is no award",
    "1.符合财政部门当年编制要求（5分）；2.发现一项不符合扣1分，扣完为止。",
    "5",
  ],
  [
    "the 8 points left over in the sheet of 2021",
    "1.按要求编报整体和项目绩效目标，全覆盖（8分）；2.未按要求编报的，一项扣1分，扣完为止。",
    "8",
  ],
  [
    "items of different points",
    "1.目标细化为任务（2分）；2.含社会、经济、生态效益指标（2分）；3.指标值清晰可衡量（1分）；4.含可量化指标（1分）；5.目标值有依据（1分）。",
    "7",
  ],
  [
    "a formula and a judgement",
    "1.得分=政府采购执行率×1分；实际采购金额大于计划的，得0分。2.采购政策功能落实情况（1分）。",
    "2",
  ],
  [
    "an award with a deduction in proportion",
    "1.支出规范（1分）；2.调整调剂累计在总规模10%以内得1分，超出一个百分点扣0.1分，扣完为止；3.核算规范（1分）；4.有虚列、截留、挤占、挪用等情形的，得0分。",
    "3",
  ],
  [
    "grades within an item count once",
    "1.预算公开（1.5分）：合规1.5分，有瑕疵1分，未公开0分。2.决算公开（1.5分）：合规1.5分，有瑕疵1分，未公开0分。3.涉密部门按规定不公开的直接得分。",
    "3",
  ],
  [
    "grades with enumerators of their own count once",
    "1.部门预算公开（1.5分），按以下标准分档计分：（1）按规定进行公开的，得1.5分；（2）不符合时限要求的，得1分；（3）没有公开的，得0分。2.部门决算公开（1.5分），按以下标准分档计分：（1）按规定进行公开的，得1.5分；（2）不符合时限要求的，得1分；（3）没有公开的，得0分。",
    "3",
  ],
  [
    "an item with a condition after its bracket",
    "1.建立监控机制且执行良好（1分）；2.对主管资金开展检查督促（1分），无证明材料或专项评价为差的得0分。",
    "2",
  ],
  [
    "bands without enumeration: the greatest",
    "利用率=在用÷全部×100%。≥90%得1分；75%–90%得0.7分；60%–75%得0.4分；<60%得0分。",
    "1",
  ],
  [
    "enumerated bands exclude each other",
    "1.满意度≥95%的，得6分；2.90%≤满意度<95%的，得4分；3.80%≤满意度<90%的，得2分；4.满意度<80%的，得1分。",
    "6",
  ],
  [
    "bands of two parts add up",
    "1.“三公”控制率<90%得3分，90%–100%得2分，>100%得0分。2.日常公用控制率<90%得3分，90%–100%得2分，>100%得0分。",
    "6",
  ],
  [
    "part of the points in proportion, instead of all of them or beside them",
    "1.全部项目按计划时间完成的，得6分；2.部分项目未按计划时间完成的，得分=已完成项目数/计划完成项目总数×6分。",
    null,
  ],
  ["two bands", "控制率=在编人数÷核定编制数。≤100%得1分；>100%得0分。", "1"],
  [
    "halves of points",
    "1.制定制度（0.5分）；2.有效执行（1.5分）；3.预算绩效管理制度与组织实施（1分）。",
    "3",
  ],
  [
    "four quarters and the year, with ceilings",
    "一至四季度各=（支出进度/序时进度）×1分，最高1分；全年平均支出进度得分=全年平均执行率×2分，最高2分，全年平均执行率=四个季度执行率之和÷4。",
    "6",
  ],
  [
    "four quarters and the year, without ceilings",
    "一至四季度各=（支出进度/序时进度）×1分；全年平均支出进度得分=全年平均执行率×2分，全年平均执行率=四个季度执行率之和÷4。",
    "6",
  ],
  [
    "the quarters listed one by one",
    "1.一季度得分=（支出进度/序时进度25%）×1分，最高1分；2.二季度得分=（支出进度/序时进度50%）×1分，最高1分；3.三季度得分=（支出进度/序时进度75%）×1分，最高1分；4.四季度得分=（支出进度/序时进度100%）×1分，最高1分；5.全年平均支出进度得分=全年平均执行率×2分，最高2分。",
    "6",
  ],
  ["a deduction per task", "全部按期保质完成得8分；一项未完成扣4分，扣完为止。", "8"],
  ["otherwise in proportion", "全部按计划完成得6分；否则得分=已完成项目数/计划完成项目总数×6分。", "6"],
  [
    "discretion without points",
    "设置个性化指标，从社会、经济、生态效益及可持续影响评价，未实现目标的酌情扣分。",
    null,
  ],
  [
    "the percentages of an item are not its points",
    "1.建立渠道与回复机制（1分）；2.回复率100%（1分）；3.及时回复率100%、未超期（1分）。",
    "3",
  ],
  [
    "line breaks and full-width figures",
    "１．制定制度（０.５分）；\n２．有效执行（１.５分）；\n３．组织实施（１分）。",
    "3",
  ],
  ["circled numbers", "①制定制度（1分）；②有效执行（2分）。", "3"],
  [
    "a heading's points split up below it count once",
    "预算公开（3分）：内容完整（1.5分）；时间及时（1.5分）。",
    "3",
  ],
  [
    "points until exhausted",
    "调整规范性（1分）。累计在10%以内的，得1分；超出一个百分点扣0.1分，直至1分扣完为止。",
    "1",
  ],
  [
    "an item that replaces the others does not add to them",
    "1.所有项目均按计划时间完成（6分）；2.部分项目未按计划时间完成的，本指标得分=已完成项目数/计划完成项目总数×6分。",
    "6",
  ],
  [
    "line breaks instead of punctuation, and definitions after the formulas",
    "1.一季度得分=（支出进度/序时进度25%）×1分\n2.二季度得分=（支出进度/序时进度50%）×1分\n3.三季度得分=（支出进度/序时进度75%）×1分\n4.四季度得分=（支出进度/序时进度100%）×1分\n5.全年平均支出进度得分=全年平均执行率×2分\n其中：全年平均执行率=∑（每个季度的执行率）÷4",
    "6",
  ],
  [
    "an enumerator that runs into a percentage",
    "利用率=（在用/全部）×100%\n1.利用率≥90%的，得1分；\n2.90%＞利用率≥75%的，得0.7分；\n3.75%＞利用率≥60%的，得0.4分；\n4.利用率＜60%的，得0分。",
    "1",
  ],
  [
    "a case that takes everything away, behind an award",
    "1.支出规范（1分）。2.核算规范（1分）。有虚列支出的，本项得0分。",
    "2",
  ],
  [
    "so on for the others",
    "一季度得分=支出进度÷25%×1分，二、三、四季度以此类推；全年得分=平均执行率×2分。",
    null,
  ],
  ["the average of the quarters is one figure", "各季度执行率的平均值×2分。", "2"],
  ["a line break before the points", "符合要求的得\n5分；发现一项不符合扣\n1分。", "5"],
  [
    "lists within lists that begin again",
    "1.三公：1.<90%得3分；2.其他得2分。2.日常：1.<90%得3分；2.其他得2分。",
    null,
  ],
  ["unnumbered points without brackets may be parts or choices", "预算公开2分；决算公开1分。", null],
  ["so much for each one: nobody knows how many", "每完成一项重点工作得2分。", null],
  ["a span of points is for the assessor", "效果显著的得4-6分，一般的得1-3分。", null],
  ["no criteria", "", null],
  ["no points at all", "按实际情况评价。", null],
  ["a sum of money is no award", "预算为100万元，全部执行得2分。", "2"],
];

describe("the points that criteria award", () => {
  test.each(CASES)("%s", (_, text, expected) => {
    expect(criteriaPoints(text)?.toFixed() ?? null).toBe(expected);
  });
});

test.each(publishedFrameworks().map((framework) => [framework.id, framework] as const))(
  "the criteria that %s words itself award their weight, or nothing that could be misread",
  (_, framework) => {
    for (const { name, weight, rule } of indicatorsOf(framework)) {
      const points = criteriaPoints(rule.criteria(zhCN.rules));
      expect([name, points?.toFixed() ?? weight.toFixed()]).toEqual([name, weight.toFixed()]);
    }
  },
);
