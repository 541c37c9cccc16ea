/** The table of targets: missed, vague, blank, far exceeded, turned round, in other units; budgets hardly spent. */
import type { CellValue } from "../../../src/workbook/model";
import { addSheet, clear, edits, set, setAll, type Edit } from "../../support/edit";
import { plant, type Planting } from "./planting";

const OFFICE = "绩效目标自评表";
const T = (cell: string) => `${OFFICE}!${cell}`;

/** Only one of the workbooks has targets; the others get a table of their own, in another layout each. */
type TargetRow = readonly [group: string, name: string, target: CellValue, actual: CellValue];

export function stationTargets(...rows: readonly TargetRow[]): Edit {
  return addSheet("绩效目标", [
    ["2021年度部门整体支出绩效目标完成情况表"],
    ["一级指标", "二级指标", "三级指标", "预期指标值", "实际完成指标值"],
    ["产出指标", "数量指标", "发布造价信息期数", "12期", "12期"],
    ...rows.map(([group, name, target, actual]) => [null, group, name, target, actual]),
    ["满意度指标", "服务对象满意度指标", "服务对象满意度", "≥90%", "93%"],
  ]);
}

type UnitRow = readonly [...TargetRow, unit: string];

export function futianTargets(...rows: readonly UnitRow[]): Edit {
  return addSheet("年度绩效指标", [
    ["年度绩效指标完成情况"],
    ["一级指标", "二级指标", "三级指标", "指标值", "计量单位", "实际完成值", "未完成原因"],
    ["产出指标", "数量指标", "编印简报期数", "≥24", "期", "26", null],
    ...rows.map(([group, name, target, actual, unit]) => [null, group, name, target, unit, actual, null]),
    ["满意度指标", "服务对象满意度", "干部满意度", "≥95", "%", "97", null],
  ]);
}

const STATION = "绩效目标!";
const FUTIAN = "年度绩效指标!";

export const targets: readonly Planting[] = [
  ...plant("target-missed", [
    ["office", "fewer tasks done than planned", T("E16"), set(T("E16"), "完成7个预算项目工作"), { expected: 9, actual: 7 }],
    ["office", "a rate below its bound", T("E24"), set(T("E24"), "85%")],
    ["office", "more complaints than allowed", T("E29"), set(T("E29"), "8次"), { expected: 5, actual: 8 }],
    ["office", "尚未开展 for a result", T("E18"), set(T("E18"), "尚未开展")],
    ["office", "fewer pieces, written as a number", T("E22"), set(T("E22"), 6), { expected: 10, actual: 6 }],
    [
      "station",
      "fewer projects reviewed",
      `${STATION}E4`,
      stationTargets(["数量指标", "审核造价项目数", "≥120个", "98个"]),
      { expected: 120, actual: 98 },
    ],
    ["futian", "satisfaction just below", `${FUTIAN}F4`, futianTargets(["满意度指标", "党员群众满意度", "≥95", "94.9", "%"])],
    [
      "station",
      "the cost above its limit",
      `${STATION}E4`,
      stationTargets(["成本指标", "课题研究成本", "≤50万元", "56.2万元"]),
      { expected: 50, actual: 56.2 },
    ],
    [
      "futian",
      "put off to the next year",
      `${FUTIAN}F4`,
      futianTargets(["时效指标", "系统上线时间", "12月底前完成", "因疫情推迟至次年", "—"]),
    ],
    ["station", "half of it done", `${STATION}E4`, stationTargets(["数量指标", "编制定额本数", "2本", "已完成1本"]), { expected: 2, actual: 1 }],
    ["futian", "cancelled", `${FUTIAN}F4`, futianTargets(["数量指标", "组织外出考察次数", "2", "因疫情取消", "次"])],
    ["office", "a rate just below all of it", T("E23"), setAll(OFFICE, { D23: "100%", E23: "99.5%" })],
    ["office", "a part of it by the year's end", T("E26"), set(T("E26"), "完成80%"), { actual: "完成80%" }],
    ["station", "longer than the term", `${STATION}E4`, stationTargets(["时效指标", "咨询答复时限", "≤5个工作日", "7个工作日"]), { expected: 5, actual: 7 }],
    ["futian", "a reduction by less than planned", `${FUTIAN}F4`, futianTargets(["社会效益指标", "信访量下降率", "≥10", "5.2", "%"])],
    ["futian", "still going on", `${FUTIAN}F4`, futianTargets(["数量指标", "建设信息系统数", "1", "正在建设", "个"])],
  ]),
  ...plant("target-not-quantified", [
    ["office", "较多 for a number", T("D21"), set(T("D21"), "较多"), { actual: "较多" }],
    ["office", "a rate put as 高", T("D24"), set(T("D24"), "高"), { actual: "高" }],
    ["office", "大力推进 for a number of tasks", T("D16"), set(T("D16"), "大力推进"), { actual: "大力推进" }],
    ["office", "及时 for a term", T("D26"), set(T("D26"), "及时"), { actual: "及时" }],
    ["station", "明显提高 for an effect", `${STATION}D4`, stationTargets(["社会效益指标", "造价服务水平", "明显提高", "明显提高"])],
    ["futian", "较满意 for a rate", `${FUTIAN}D4`, futianTargets(["满意度指标", "群众满意度", "较满意", "较满意", "%"])],
    ["station", "保证质量 for a rate", `${STATION}D4`, stationTargets(["质量指标", "信息准确率", "保证质量", "100%"])],
    ["futian", "有所下降 for a number", `${FUTIAN}D4`, futianTargets(["社会效益指标", "信访件数", "有所下降", "有所下降", "件"])],
    ["futian", "达到预期 for an effect", `${FUTIAN}D4`, futianTargets(["社会效益指标", "宣传效果", "达到预期", "达到预期", "—"])],
  ]),
  ...plant("actual-missing", [
    ["office", "a result was deleted", T("E19"), set(T("E19"), null), { expected: "1000份以上", actual: null }],
    ["office", "a stroke for a result", T("E20"), set(T("E20"), "/"), { expected: "8000份以上", actual: "/" }],
    ["office", "a dash for a result", T("E27"), set(T("E27"), "—"), { actual: "—" }],
    ["office", "the whole column was not filled in", T("E29"), clear(`${OFFICE}!E16:E29`), { actual: null }],
    ["station", "a new row without its result", `${STATION}E4`, stationTargets(["质量指标", "信息准确率", "≥98%", null]), { actual: null }],
    ["futian", "a full-width blank for a result", `${FUTIAN}F4`, futianTargets(["数量指标", "慰问人数", "≥200", "\u3000", "人"]), { actual: null }],
    ["futian", "dots for a result", `${FUTIAN}F4`, futianTargets(["数量指标", "走访企业数", "≥30", "……", "家"])],
  ]),
  ...plant("over-achieved", [
    ["office", "a result half as much again", T("E20"), set(T("E20"), "12000份"), { expected: 8000, actual: 12000 }],
    ["office", "three times instead of once", T("E18"), set(T("E18"), "已开展3次"), { expected: 1, actual: 3 }],
    ["office", "the target was lowered afterwards", T("E16"), set(T("D16"), "完成6个预算项目工作任务"), { expected: 6, actual: 9 }],
    [
      "station",
      "a zero too many",
      `${STATION}E4`,
      stationTargets(["数量指标", "审核造价项目数", "≥120个", "1250个"]),
      { expected: 120, actual: 1250 },
    ],
    [
      "futian",
      "counted in 万 against a plain number",
      `${FUTIAN}F4`,
      futianTargets(["数量指标", "活动参与人次", "≥500", "1.2万人次", "人次"]),
      { expected: 500, actual: 12000 },
    ],
    ["futian", "exactly 130 per cent", `${FUTIAN}F4`, futianTargets(["数量指标", "慰问人数", "≥200", "260", "人"]), { expected: 200, actual: 260 }],
    ["station", "a target of half, in per cent", `${STATION}E4`, stationTargets(["质量指标", "信息采集覆盖率", "≥50%", "98%"])],
  ]),
  ...plant("target-direction", [
    ["station", "a cost to be reached", `${STATION}D4`, stationTargets(["成本指标", "课题研究成本", "≥50万元", "56万元"])],
    ["office", "complaints with 以上", T("D29"), set(T("D29"), "5次及以上"), { actual: "5次及以上" }],
    ["futian", "an output not to be exceeded", `${FUTIAN}D4`, futianTargets(["数量指标", "组织培训场次", "≤12", "12", "场"])],
    ["office", "attendance not to be exceeded", T("D24"), set(T("D24"), "90%以下"), { actual: "90%以下" }],
    ["office", "an output with 以下", T("D19"), set(T("D19"), "1000份以下"), { actual: "1000份以下" }],
    ["station", "a term to be exceeded", `${STATION}D4`, stationTargets(["时效指标", "造价咨询答复时限", "≥30个工作日", "12个工作日"])],
    ["futian", "satisfaction not to be exceeded", `${FUTIAN}D4`, futianTargets(["满意度指标", "党员群众满意度", "≤95", "94", "%"])],
    ["station", "accidents with 不少于", `${STATION}D4`, stationTargets(["质量指标", "数据差错次数", "不少于3次", "0次"])],
  ]),
  ...plant("unit-value-mismatch", [
    ["office", "an amount for a rate", T("E23"), set(T("E23"), "28.8万元")],
    ["office", "people for a rate", T("E24"), set(T("E24"), "18人")],
    ["office", "a rate for a number of documents", T("E20"), set(T("E20"), "76.9%")],
    ["futian", "an amount in 元 typed under 万元", "预算支出!D4", set("预算支出!D4", "21476800元"), { expected: "万元" }],
    ["station", "a unit of its own in the list of data", "其他数据!B5", set("其他数据!B5", "17127600元"), { expected: "万元" }],
    ["office", "a unit of its own in the basic data", "基础数据!B11", set("基础数据!B11", "69900元"), { expected: "万元" }],
    ["futian", "an amount under the unit %", `${FUTIAN}F4`, futianTargets(["数量指标", "经费到位率", "≥95", "28.8万元", "%"]), { expected: "%" }],
    ["futian", "a target in another unit than its column", `${FUTIAN}D4`, futianTargets(["数量指标", "慰问人数", "≥95%", "96%", "人"]), { expected: "人" }],
    ["station", "a number of items for an amount", `${STATION}E4`, stationTargets(["成本指标", "课题研究成本", "≤50万元", "3项"])],
    ["station", "an amount for a number of issues", `${STATION}E4`, stationTargets(["数量指标", "编制定额本数", "2本", "36万元"])],
  ]),
  ...plant("low-execution", [
    ["office", "a task spent to two thirds", T("D11"), setAll(OFFICE, { D11: 880312, E11: 880312 }), { actual: 0.6835 }],
    ["office", "a task with nothing spent", T("D12"), setAll(OFFICE, { D12: 0, E12: 0 }), { actual: 0 }],
    [
      "station",
      "the year below 90%, the remark deleted",
      "其他数据!B7",
      edits(set("其他数据!B7", 1409.19), set("评分表!J20", null)),
      { actual: 0.8228 },
    ],
    ["futian", "projects spent to four fifths", "预算支出!D7", set("预算支出!D7", 4727.98), { actual: 0.7977 }],
    ["futian", "the whole department below 90%", "预算支出!D8", set("预算支出!D8", 6975.66), { actual: 0.856 }],
    [
      "station",
      "a list of projects, one of them hardly begun",
      "项目!D4",
      addSheet("项目", [
        ["项目支出执行情况表", null, null, null, "单位：万元"],
        ["序号", "预算项目名称", "年度总预算", "年度支出数", "预算执行率"],
        [1, "造价信息发布", 120, 118.2, "98.50%"],
        [2, "定额编制", 80, 23.6, "29.50%"],
        ["合计", null, 200, 141.8, "70.90%"],
      ]),
      { actual: 0.295 },
    ],
    [
      "futian",
      "a list of projects with an empty column for the reason",
      "项目支出!C3",
      addSheet("项目支出", [
        ["项目名称", "预算数（万元）", "支出数（万元）", "未完成原因"],
        ["党建活动经费", 40, 39.5, null],
        ["人才引进", 260, 190, null],
        ["基层培训", 75, 60.2, "受疫情影响，部分培训取消"],
      ]),
      { actual: 0.7308 },
    ],
  ]),
];
