/** Full marks that other cells speak against; inputs of our own workbook that hold what they cannot. */
import type { CellValue } from "../../../src/workbook/model";
import { addSheet, defineName, edits, set, type Edit } from "../../support/edit";
import { onSheet as S, plant, type Planting } from "./planting";
import { futianTargets, stationTargets } from "./targets";

/** A cell that is named for a fact, beside the score sheet whose total has our name. */
function input(fact: string, label: string, value: CellValue): Edit {
  return edits(
    addSheet("填写", [["指标", "填写"], [label, value]]),
    defineName("score_total", "'评分表'!$I$26"),
    defineName(fact, "'填写'!$B$2"),
  );
}

const AT = "填写!B2";

function projects(name: string, budget: number, spent: number): Edit {
  return addSheet("项目支出", [
    ["单位：万元"],
    ["预算项目名称", "年度总预算", "年度支出数", "备注"],
    [name, budget, spent, "因故推迟"],
    ["日常运转", 50, 49.8, null],
  ]);
}

export const contradictions: readonly Planting[] = [
  ...plant("full-marks-contradicted", [
    [
      "station",
      "clear indicators beside a target put as 明显提高",
      S("I8"),
      stationTargets(["社会效益指标", "造价服务水平", "明显提高", "明显提高"]),
      { actual: 7 },
    ],
    [
      "futian",
      "all effects beside a target that was missed",
      S("I23"),
      futianTargets(["社会效益指标", "受益群众人数", "≥500", "320", "人"]),
      { actual: 20 },
    ],
    ["office", "the blank score of the effects filled in at full marks", S("I23"), set(S("I23"), 25), { actual: 25 }],
    ["futian", "all projects in time beside one that has spent a tenth", S("I22"), projects("阵地改造", 300, 30), { actual: 6 }],
    ["station", "full marks for projects in time beside one hardly begun", S("I22"), edits(set(S("I22"), 6), projects("课题研究", 80, 4.5)), { actual: 6 }],
    ["station", "a rational budget beside a virement of a third", S("I5"), set("其他数据!B6", 530), { actual: 5 }],
    ["station", "the reason of another indicator", S("I14"), set(S("J14"), "扣分情况：编外人员控制率超过10%。"), { actual: 2 }],
  ]),
  ...plant("input-invalid", [
    ["office", "a word for yes that is none", AT, input("fact_project_procedure__1", "报批手续", "对"), { actual: "对" }],
    ["station", "an amount with its unit", AT, input("fact_routine_actual", "某种支出", "85万元"), { actual: "85万元" }],
    ["futian", "a count in Chinese numerals", AT, input("fact_authorised_staff", "某种人数", "二百六十"), { actual: "二百六十" }],
    ["office", "a grade that is none", AT, input("fact_budget_disclosure__budget", "预算公开", "已公开"), { actual: "已公开" }],
    ["futian", "half a task", AT, input("fact_key_tasks_unfinished", "没有办完的事", 0.5), { actual: "0.5" }],
  ]),
];
