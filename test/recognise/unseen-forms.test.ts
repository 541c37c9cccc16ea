/** Forms of other places, in words and shapes that no framework of ours has: consistent, so that nothing may be said. */
import { checkWorkbook } from "../../src/check";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { makeWorkbook, type CellSpec } from "../support/workbook";

const percent = (v: number) => ({ v, nf: "0.00%" });

function check(rows: CellSpec[][], merges: string[] = []) {
  const workbook = makeWorkbook({ 自评表: { rows, merges } });
  const report = checkWorkbook(workbook, { frameworks: publishedFrameworks(), messages: zhCN });
  return {
    totals: report.sheets.map(({ total }) => total),
    indicators: report.sheets.map(({ indicators }) => indicators.length),
    faults: report.findings
      .filter(({ severity }) => severity === "error" || severity === "warning")
      .map(({ check: id, cell }) => `${id} ${cell}`),
  };
}

test("points in percent beside points that count", () => {
  const rows: CellSpec[][] = [
    ["考核项目", "权重", "考核得分", "加权得分", "备注"],
    ["预算编制", 10, 95, 9.5],
    ["预算执行", 20, 90, 18],
    ["绩效目标", 30, 100, 30],
    ["资产管理", 15, 80, 12],
    ["满意度", 25, 96, 24],
    ["合计", 100, null, 93.5],
  ];
  expect(check(rows)).toEqual({ totals: [{ stated: 93.5, summed: 93.5 }], indicators: [5], faults: [] });
});

test("a rate between full marks and score", () => {
  const rows: CellSpec[][] = [
    ["指标", "满分", "得分率", "实得分", "失分原因"],
    ["预算编制合理性", 5, percent(1), 5],
    ["预算编制规范性", 5, percent(0.8), 4, "一项不符合"],
    ["绩效目标完整性", 8, percent(1), 8],
    ["绩效指标明确性", 7, percent(1), 7],
    ["得分合计", 25, null, 24],
  ];
  expect(check(rows)).toEqual({ totals: [{ stated: 24, summed: 24 }], indicators: [4], faults: [] });
});

test("levels in rows of their own, in the column of the names", () => {
  const rows: CellSpec[][] = [
    ["指标名称", "分值", "自评分"],
    ["一、投入", 40, 39],
    ["预算编制", 25, 25],
    ["目标设置", 15, 14],
    ["二、产出", 60, 60],
    ["数量", 30, 30],
    ["质量", 20, 20],
    ["时效", 10, 10],
    ["合计", 100, 99],
  ];
  expect(check(rows)).toEqual({ totals: [{ stated: 99, summed: 99 }], indicators: [5], faults: [] });
});

describe("several effects under one weight and one score", () => {
  const rows: CellSpec[][] = [
    ["一级指标", "二级指标", "三级指标", "分值", "得分", "扣分原因"],
    ["产出", "数量", "培训场次", 40, 40],
    ["", "质量", "合格率", 40, 40],
    ["效益", "履职效益", "经济效益", 20, 20],
    ["", "", "社会效益"],
    ["", "", "生态效益"],
    ["总计", "", "", 100, 100],
  ];
  test.each([
    ["written once", []],
    ["merged", ["D4:D6", "E4:E6"]],
  ])("%s", (_, merges) => {
    expect(check(rows, merges)).toEqual({
      totals: [{ stated: 100, summed: 100 }],
      indicators: [3],
      faults: [],
    });
  });
});

test("two project forms below each other, each with the points of its funds", () => {
  const form = (name: string, paid: number, score: number): CellSpec[][] => [
    ["项目支出绩效自评表（2023年度）"],
    ["项目名称", name],
    ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "年度资金总额", 100, 100, paid, 10, percent(paid / 100), score],
    ["", "其中：财政拨款", 100, 100, paid, "—", percent(paid / 100), "—"],
    [
      "一级指标",
      "二级指标",
      "三级指标",
      "年度指标值",
      "实际完成值",
      "分值",
      "得分",
      "偏差原因分析及改进措施",
    ],
    ["产出指标", "数量指标", "治理长度", "≥5公里", "5公里", 50, 50],
    ["效益指标", "社会效益", "防洪能力", "提升", "提升", 30, 30],
    ["满意度指标", "服务对象", "群众满意度", "≥90%", "95%", 10, 10],
    ["总分", "", "", "", "", 100, 90 + score],
  ];
  const { totals, faults } = check([...form("河道治理", 95, 9.5), [], ...form("绿化", 100, 10)]);
  expect(totals).toEqual([
    { stated: 99.5, summed: 99.5 },
    { stated: 100, summed: 100 },
  ]);
  expect(faults).toEqual([]);
});

test("a form that calls many indicators as ours do, and weighs most of them otherwise, is a form of its own", () => {
  const rows: CellSpec[][] = [
    ["一级指标", null, "二级指标", null, "三级指标", null, "评分标准", "自评分数"],
    ["指标名称", "权重（%）", "指标名称", "权重（%）", "指标名称", "权重（%）"],
    ["预算编制情况", 20, "预算编制", 10, "预算编制合理性", 4, "", 4],
    [null, null, null, null, "预算编制规范性", 6, "", 6],
    [null, null, "目标设置", 10, "绩效目标合理性", 5, "", 5],
    [null, null, null, null, "绩效指标明确性", 5, "", 4],
    ["预算执行情况", 40, "资金管理", 22, "资金支出率", 6, "", 5.8],
    [null, null, null, null, "政府采购执行率", 6, "", 6],
    [null, null, null, null, "财务合规性", 5, "", 5],
    [null, null, null, null, "预决算信息公开性", 5, "", 5],
    [null, null, "项目管理", 8, "项目实施程序", 4, "", 4],
    [null, null, null, null, "项目监管", 4, "", 4],
    [null, null, "资产管理", 10, "资产管理安全性", 5, "", 5],
    [null, null, null, null, "固定资产利用率", 5, "", 4.9],
    ["使用效益", 40, "经济性", 8, "公用经费控制率", 8, "", 8],
    [null, null, "效率性", 12, "重点工作完成率", 6, "", 6],
    [null, null, null, null, "绩效目标完成率", 6, "", 5.7],
    [null, null, "效果性", 12, "社会经济环境效益", 12, "", 11],
    [null, null, "公平性", 8, "群众信访办理情况", 4, "", 4],
    [null, null, null, null, "公众或服务对象满意度", 4, "", 4],
    ["合计", 100, null, 100, null, 100, null, 97.4],
  ];
  expect(check(rows)).toEqual({ totals: [{ stated: 97.4, summed: 97.4 }], indicators: [18], faults: [] });
});

test("a bureau's reasons for what it took off are none of the department's", () => {
  const rows: CellSpec[][] = [
    ["一级指标", "三级指标", "标准分", "部门自评分", "财政复核分", "核减分", "核减原因"],
    ["投入", "绩效目标合理性", 20, 20, 18, 2, "佐证材料不足"],
    ["过程", "预算完成率", 30, 29.5, 29.5],
    ["产出", "完成及时率", 30, 27, 27],
    ["效果", "社会效益", 20, 20, 20],
    ["合计", null, 100, 96.5, 94.5, 2],
  ];
  expect(check(rows)).toEqual({ totals: [{ stated: 96.5, summed: 96.5 }], indicators: [4], faults: [] });
});

const fourLevels = (last: number): CellSpec[][] => [
  ["一级指标", "二级指标", "三级指标", "四级指标", "分值", "自评得分"],
  ["A投入", "A1预算安排", "A11人员经费", "人员经费保障率", 20, 20],
  [null, null, null, "标准达标率", 10, 10],
  [null, null, "A12公用经费", "定额执行率", 20, 19.5],
  ["B过程", "B1执行", "B11进度", "全年支出进度", 30, 29],
  ["C效果", "C1效果", "C11满意", "群众满意度", 20, last],
  ["总计", null, null, null, 100, 97.5],
];

test("where there is a fourth level, it is scored", () => {
  const totals = [{ stated: 97.5, summed: 97.5 }];
  expect(check(fourLevels(19))).toEqual({ totals, indicators: [5], faults: [] });
  expect(check(fourLevels(18)).faults).toEqual(["total-mismatch F7"]);
});

const pointByPoint = (last: number): CellSpec[][] => [
  ["一级指标", "三级指标", "分值", "评分要点", "要点分值", "要点得分"],
  ["决策", "立项依据", 10, "①符合法规", 3, 3],
  [null, null, null, "②符合职责", 3, 3],
  [null, null, null, "③公共支持", 4, 4],
  ["过程", "预算执行率", 50, "执行率×50", 50, 48.5],
  ["效益", "社会效益", 40, "①明显", 30, 28],
  [null, null, null, "②可持续", 10, last],
  ["合计", null, 100, null, 100, 95.5],
];

test("an indicator that is scored point by point", () => {
  const totals = [{ stated: 95.5, summed: 95.5 }];
  const merges = ["A2:A4", "B2:B4", "C2:C4", "A6:A7", "B6:B7", "C6:C7"];
  for (const joined of [merges, []])
    expect(check(pointByPoint(9), joined)).toEqual({ totals, indicators: [6], faults: [] });
  expect(check(pointByPoint(11), merges).faults).toEqual(["score-out-of-range F7", "total-mismatch F8"]);
});

const sharesOfOne = (first: number, total: number): CellSpec[][] => [
  ["一级指标", "二级指标", "权重", "百分制得分", "加权得分"],
  ["预算管理", "预算编制", 0.1, 95, first],
  [null, "预算执行", 0.3, 92, 27.6],
  ["履职效能", "产出", 0.4, 96, 38.4],
  [null, "满意度", 0.2, 94, 18.8],
  ["综合得分", null, 1, null, total],
];

test("weights that are parts of one are points of a hundred", () => {
  const totals = [{ stated: 94.3, summed: 94.3 }];
  expect(check(sharesOfOne(9.5, 94.3))).toEqual({ totals, indicators: [4], faults: [] });
  expect(check(sharesOfOne(9.5, 94)).faults).toEqual(["total-mismatch E6"]);
  expect(check(sharesOfOne(11, 95.8)).faults).toEqual(["score-out-of-range E2"]);
});

const sumsBesideLevels = (first: number, total: number): CellSpec[][] => [
  ["一级指标", "分值", "得分小计", "二级指标", "分值", "得分"],
  ["投入", 20, 19, "目标设定", 10, first],
  [null, null, null, "预算配置", 10, 9],
  ["过程", 30, 29.2, "预算执行", 15, 14.2],
  [null, null, null, "预算管理", 15, 15],
  ["产出", 30, 29, "职责履行", 30, 29],
  ["效果", 20, 19, "履职效益", 20, 19],
  ["合计", 100, 96.2, null, 100, total],
];

test("weights and scores of the upper level beside its names are not the indicators'", () => {
  const totals = [{ stated: 96.2, summed: 96.2 }];
  expect(check(sumsBesideLevels(10, 96.2))).toEqual({ totals, indicators: [6], faults: [] });
  expect(check(sumsBesideLevels(10, 97)).faults).toEqual(["total-mismatch F8"]);
  expect(check(sumsBesideLevels(11, 97.2)).faults).toEqual(["score-out-of-range F2"]);
});
