/** Project forms of other places, laid out as their provinces do, with figures of our own: nothing may be said of them. */
import { checkWorkbook } from "../../src/check";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { makeWorkbook, type CellSpec } from "../support/workbook";

function check(rows: CellSpec[][], merges: string[] = []) {
  const workbook = makeWorkbook({ 自评表: { rows, merges } });
  const { sheets, findings } = checkWorkbook(workbook, {
    frameworks: publishedFrameworks(),
    messages: zhCN,
  });
  return {
    forms: sheets.map(({ framework }) => framework?.id),
    indicators: sheets.map(({ indicators }) => indicators.length),
    said: findings.map(({ check: id, cell }) => `${id} ${cell}`),
  };
}

/** The provincial system prints the first source of the funds as 其中 and the others below it without a word. */
const provincialSystem = (executed: number): CellSpec[][] => [
  ["部门预算项目支出绩效自评表（2023年度）"],
  ["项目名称", "河道清淤"],
  ["主管部门", "水务局", null, null, "实施单位（盖章）", "河道所"],
  [
    "预算执行情况（10分）",
    "年度预算数（万元）",
    "年初预算",
    "调整后预算数",
    "预算执行数",
    "预算执行率",
    null,
    "权重",
    "得分",
    "原因",
  ],
  [null, "总额", 120.5, 131.25, executed, "100.00%", null, 10, 10],
  [null, "其中：财政资金", 120.5, 131.25, 131.25, "100.00%", null, "/", "/"],
  [null, "财政专户管理资金", 0, 0, 0, "0.00%", null, "/", "/"],
  [null, "单位资金", 0, 0, 0, "0.00%", null, "/", "/"],
  [null, "其他资金", null, null, null, null, null, "/", "/"],
  [
    "绩效指标（90分）",
    "一级指标",
    "二级指标",
    "三级指标",
    "指标性质",
    "指标值",
    "度量单位",
    "完成值",
    "权重",
    "得分",
    "未完成原因分析",
  ],
  [null, "产出指标", "数量指标", "清淤长度", "≥", 12, "公里", 12, 60, 60],
  [null, "效益指标", "社会效益指标", "沿岸投诉", "≤", 5, "件", 3, 30, 30],
  ["合计", null, null, null, null, null, null, null, 100, 100],
  ["评价结论", "自评总分100分"],
];

test("sources of funds of which the first alone is called 其中", () => {
  expect(check(provincialSystem(131.25))).toEqual({
    forms: ["cn-project-2020-sichuan"],
    indicators: [2],
    said: [],
  });
});

test.each([
  ["more than its sources", 181.25, "sum-mismatch E5"],
  ["less than one of them", 113.25, "part-exceeds-whole E6"],
])("a whole that is %s is still found there", (_, executed, fault) => {
  expect(check(provincialSystem(executed)).said).toContain(fault);
});

test("places of the form that nobody filled, and targets left blank", () => {
  const rows: CellSpec[][] = [
    ["项目支出绩效自评表"],
    ["（2022年度）"],
    ["项目名称", "防汛经费"],
    [
      "项目资金\n（万元）",
      null,
      "年初预算数",
      "全年预算数（A）",
      "全年执行数（B）",
      "分值",
      "执行率（B/A）",
      "得分",
    ],
    [null, "年度资金总额：", 640, 640, 640, 10, null, 10],
    [null, "其中：本年财政拨款", 640, 640, 640, "-", null, "-"],
    [null, "上年结转资金", null, null, null, "-", null, "-"],
    [null, "其他资金", null, null, null, "-", null, "-"],
    [
      "年度绩效指标完成情况",
      "一级\n指标",
      "二级指标",
      "三级指标",
      "年度指标值",
      "实际完成值",
      "分值",
      "得分",
      "偏差原因分析及改进措施",
    ],
    [null, "产出指标\n（50分）", "数量指标", "指标1：加固堤防", 2, 2, 20, 20],
    [null, null, null, "……"],
    [null, null, "质量指标", "指标1：工程合格", null, null, 20, 20],
    [null, null, null, "指标2："],
    [null, null, null, "……"],
    [null, null, "时效指标", "指标1：按期支付", null, null, 10, 10],
    [null, null, null, "指标2："],
    [null, "效益指标\n（30分）", "社会效益\n指标", "指标1：全域安全度汛", null, null, 30, 30],
    [null, null, "生态效益\n指标", "指标1：/", null, null, "/", "/"],
    [null, "满意度指标\n（10分）", "服务对象\n满意度指标", "指标1：群众满意度", "90%", "95%", 10, 10],
    [null, null, null, "指标2："],
    ["总分", null, null, null, null, null, 100, 100],
  ];
  expect(check(rows, ["A4:A8", "A9:A20", "B10:B16", "C10:C11", "C12:C14", "C15:C16", "B17:B18"])).toEqual({
    forms: ["cn-project-2020"],
    indicators: [5],
    said: [],
  });
});

/** A label at the side that sounds like an amount, tasks with sources above the scored row, two brackets behind a heading. */
const wholeDepartment = (points: number): CellSpec[][] => [
  ["部门整体支出绩效自评表（2022年度）"],
  ["部门名称", null, "某县文化馆"],
  [
    "年度预算申请及执行情况",
    "任务名称",
    "全年预算数（A）（万元）",
    null,
    "全年执行数（B）（万元）",
    null,
    "分值",
    "执行率（B/A）",
    "得分",
  ],
  [null, null, "总额", "财政拨款", "总额", "财政拨款"],
  [null, "文物保护", 208.4, 208.4, 196.45, 196.45, "—", "94.27%", "—"],
  [null, "惠民演出", 95.5, 80, 95.5, 80, "—", "100.00%", "—"],
  [null, "金额合计", 303.9, 288.4, 291.95, 276.45, 10, "96.07%", points],
  [
    "年度绩效指标完成情况",
    "一级指标",
    "二级指标",
    "三级指标",
    "年度指标值",
    "实际完成值",
    "分值",
    "得分",
    "偏差原因",
  ],
  [null, "产出指标", "数量指标", "修缮文物点", "3处", "3处", 50, 50],
  [null, "效益指标", "社会效益指标", "演出观众", "≥2万人次", "2.1万人次", 30, 30],
  [null, "满意度指标", "服务对象满意度指标", "观众满意度", "≥90%", "93%", 10, 10],
  ["总分", null, null, null, null, null, 100, 90 + points],
];

test("a whole department's form: the points of its funds are worked out, whatever stands at the side", () => {
  const read = { forms: ["cn-project-2020"], indicators: [3] };
  expect(check(wholeDepartment(9.61))).toEqual({ ...read, said: ["deduction I7"] });
  expect(check(wholeDepartment(9.5))).toEqual({
    ...read,
    said: ["score-differs-from-formula I7"],
  });
});

const INDICATORS: CellSpec[][] = [
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["产出指标", "数量指标", "高标准农田", "≥1.5万亩", "1.5万亩", 50, 50],
  ["效益指标", "经济效益指标", "亩均增收", "≥200元", "215元", 30, 30],
  ["满意度指标", "满意度", "农户满意度", "≥90%", "95%", 10, 10],
];

/** Each task has points of its own; what the total row gives is their sum. */
const byTasks = (points: number): CellSpec[][] => [
  ["部门整体支出绩效自评表"],
  ["年度主要任务", "任务名称", "预算金额", "执行金额", "执行率", "分值", "得分"],
  [null, "高标准农田", "1,200.00", "1,164.00", "97.00%", 7, 6.79],
  [null, "病虫害防治", "88.00", "79.20", "90.00%", 3, 2.7],
  [null, "合计", "1,288.00", "1,243.20", "96.52%", 10, points],
  ...INDICATORS,
  ["总分", null, null, null, null, 100, 90 + points],
];

test("points given task by task are added up, and not worked out for all tasks together", () => {
  const read = { forms: ["cn-project-2020"], indicators: [3] };
  expect(check(byTasks(9.49))).toEqual({ ...read, said: ["deduction G5"] });
  expect(check(byTasks(9.65))).toEqual({ ...read, said: ["deduction G5", "sum-mismatch G5"] });
});

/** No column for the points of the funds: the heading says them. */
const pointsInHeading = (points: number): CellSpec[][] => [
  ["2023年度部门整体绩效自评结果"],
  ["单位名称", "某市文化馆"],
  [
    "预算执行情况（万元）（20分）",
    null,
    "预算数（A）",
    "执行数（B）",
    "执行率（B/A）",
    "得分（20分×执行率）",
  ],
  [null, "部门整体支出总额", 1200, 1168.56, "97.38%", points],
  ["年度目标1：", "丰富群众文化生活（80分）"],
  ["一级指标", "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "得分"],
  ["产出指标", "数量指标", "活动场次（40分）", "≥100场", "112场", 40],
  ["效益指标", "社会效益指标", "惠及群众（20分）", "≥10万人次", "13.6万人次", 20],
  ["满意度指标", "服务对象满意度", "群众满意度（20分）", "≥90%", "94%", 20],
  ["总分", null, null, null, null, 80 + points],
];

test("the points of the funds may stand in a heading", () => {
  const read = { forms: ["cn-project-2020-hubei"], indicators: [3] };
  expect(check(pointsInHeading(19.48)).said).toEqual(["deduction F4", "over-achieved E8"]);
  expect(check(pointsInHeading(19))).toEqual({
    ...read,
    said: ["score-differs-from-formula F4", "over-achieved E8"],
  });
});
