/** Published accounts and forms as the bureaus' systems print them: each consistent, then with one fault. Own figures. */
import { checkWorkbook } from "../../src/check";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { makeWorkbook, type SheetSpec } from "../support/workbook";

function faultsOf(sheets: Record<string, SheetSpec>): string[] {
  const { findings } = checkWorkbook(makeWorkbook(sheets), {
    frameworks: publishedFrameworks(),
    messages: zhCN,
  });
  return findings
    .filter(({ severity, cell }) => (severity === "error" || severity === "warning") && cell !== null)
    .map(({ check, cell }) => `${check} ${cell}`);
}

type Made = (changed: number | string) => SheetSpec;

/** One row of figures that only the headings name. */
const TWELVE_COLUMNS =
  (at: number): Made =>
  (changed) => ({
    rows: [
      ["财政拨款“三公”经费支出决算表"],
      ["", "", "", "", "", "", "", "", "", "", "", "公开07表"],
      ["部门：某区水务局", "", "", "", "", "", "", "", "", "", "", "金额单位：万元"],
      ["预算数", "", "", "", "", "", "决算数"],
      [
        ...["合计", "因公出国（境）费", "公务用车购置及运行维护费", "", "", "公务接待费"],
        ...["合计", "因公出国（境）费", "公务用车购置及运行维护费", "", "", "公务接待费"],
      ],
      ["", "", "小计", "购置费", "运行维护费", "", "", "", "小计", "购置费", "运行维护费"],
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      [
        "46.50",
        "0.00",
        "42.00",
        "12.00",
        "30.00",
        "4.50",
        "39.15",
        "0.00",
        "36.80",
        "11.90",
        "24.90",
        "2.35",
      ].map((value, i) => (i === at ? changed : value)),
    ],
    merges: [
      ...["A1:L1", "A3:C3", "A4:F4", "G4:L4", "A5:A6", "B5:B6", "C5:E5", "F5:F6"],
      ...["G5:G6", "H5:H6", "I5:K5", "L5:L6"],
    ],
  });

const ACROSS: Made = (projects) => ({
  rows: [
    ["各单位支出情况表（万元）"],
    ["单位名称", "合计", "基本支出", "项目支出", "执行率"],
    ["局机关", 1260.4, 860.4, 400, "98.2%"],
    ["监测站", 640.2, 420.2, 220, "97.5%"],
    ["执法队", 318.6, 300, 18.6, "99.1%"],
    ["信息中心", 205.5, 120, projects, "96.0%"],
  ],
});

const TWO_LISTS: Made = (income) => ({
  rows: [
    ["某学院2024年部门整体支出绩效自评表"],
    [
      "部门预算执行情况（万元）",
      "年初预算数",
      "全年预算数（A）",
      "全年执行数（B）",
      "执行率（B/A）",
      "分值",
      "得分",
    ],
    ["年度支出总额", 8620.5, 9012.4, 8651.9, "96.00%", 10, 9.6],
    ["其中：基本支出", 5200, 5400.2, 5388.1, "99.78%", "—", "—"],
    ["项目支出", 3420.5, 3612.2, 3263.8, "90.35%", "—", "—"],
    ["资金来源：财政拨款", 4640, 4900, 4810.4, "98.17%", "—", "—"],
    ["事业收入", 3600, 3700, income, "93.22%", "—", "—"],
    ["其他收入", 380.5, 412.4, 392.4, "95.15%", "—", "—"],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", "在校生规模", "≥6000人", "6120人", 50, 50],
    ["效益指标", "社会效益指标", "就业率", "≥95%", "96.1%", 30, 30],
    ["满意度指标", "服务对象满意度指标", "学生满意度", "≥90%", "91%", 10, 10],
    ["总分", "", "", "", "", 100, 99.6],
  ],
});

/** What the year began with is broken down below it by kinds of funds. */
const FUNDS_OF_GRANTS: Made = (all) => ({
  rows: [
    ["财政拨款收入支出决算总表"],
    ["公开04表"],
    ["部门：某区水务局", "", "", "金额单位：万元"],
    ["收入", "", "支出", ""],
    ["项目", "决算数", "项目", "决算数"],
    ["一、一般公共预算财政拨款", 902.4, "一、社会保障和就业支出", 96.4],
    ["二、政府性基金预算财政拨款", 20, "二、农林水支出", 822],
    ["本年收入合计", 922.4, "本年支出合计", 918.4],
    ["年初财政拨款结转和结余", 36.2, "年末财政拨款结转和结余", 40.2],
    ["一般公共预算财政拨款", 30.2, "", ""],
    ["政府性基金预算财政拨款", 6, "", ""],
    ["总计", all, "总计", 958.6],
  ],
  merges: ["A4:B4", "C4:D4"],
});

/** Only one heading names the unit of all the amounts. */
const ONE_UNIT: Made = (paid) => ({
  rows: [
    ["政府采购执行情况汇总表"],
    ["预算单位", "采购品目", "采购预算（元）", "合同金额", "支付金额", "支付率"],
    ["局本级", "台式计算机", "96,000.00", "91,200.00", "91,200.00", "95.00%"],
    ["图书馆", "软件开发服务", "350,000.00", "338,000.00", paid, "86.91%"],
    ["合计", "", "446,000.00", "429,200.00", "395,400.00", "88.65%"],
  ],
});

const TWO_UNITS: Made = (rate) => ({
  rows: [
    ["预算执行情况分析表"],
    ["项目", "调整后预算（万元）", "实际支出（元）", "执行率"],
    ["课后服务", 300, 2980600, "99.35%"],
    ["校园修缮", 220, 2107600, rate],
    ["合计", 520, 5088200, "97.85%"],
  ],
});

/** The heading at the side is all that names the row. */
const TALL_HEADING: Made = (rate) => ({
  rows: [
    ["部门整体支出绩效评价基础数据表"],
    ["财政供养人员情况（人）", "编制数", "2024年实际在职人数", "控制率"],
    ["", "86", "82", rate],
    ["经费控制情况（万元）", "2023年决算数", "2024年预算数", "2024年决算数"],
    ["三公经费", "12.46", "14.00", "11.92"],
  ],
  merges: ["A2:A3"],
});

const COUNTED_PARTS: Made = (workers) => ({
  rows: [
    ["人员情况表"],
    ["项目", "编制数", "实有人数", "其中：行政", "其中：工勤", "控制率"],
    ["在职人员", 96, 91, 84, workers, "94.79%"],
    ["聘用制书记员", 40, 37, "—", "—", "92.50%"],
  ],
});

/** A list of projects with their marks is no score sheet, and the marks' last row is their average. */
const MARKED_PROJECTS: Made = (spent) => ({
  rows: [
    ["项目支出绩效自评情况表（万元）"],
    ["项目名称", "资金总额", "实际支出", "执行率", "自评得分"],
    ["造林补助", 620, spent, "97.15%", 96],
    ["森林防火", 180.5, 180.5, "100.00%", 99],
    ["病虫害防治", 96, 80.6, "83.96%", 88],
    ["合计", 896.5, 863.4, "96.31%", 94.33],
  ],
});

const UNKNOWN_HEADINGS: Made = (all) => ({
  rows: [
    ["村级账目公开表"],
    ["事 由", "早些年欠的", "怎么用的", "今年花的"],
    ["一、修路", 10, "村口到学校", 10],
    ["二、修渠", 30, "", 28],
    ["三、路灯", 20, "", 19],
    ["合计", all, "", 57],
  ],
});

/** Under one heading over both rows: a subtotal in a column, of which one row bears out what it adds up. */
const UNDER_ONE_HEADING: Made = (all) => ({
  rows: [
    ["“三公”经费及会议费、培训费支出决算表"],
    ["单位：万元"],
    ["项目", "“三公”经费", "", "", "会议费", "培训费"],
    ["", "小计", "公务接待费", "公务用车运行维护费", "", ""],
    ["预算数", "5.60", "0.60", "5.00", "1.20", "2.00"],
    ["决算数", all, "0.42", "4.56", "0.80", "1.74"],
  ],
  merges: ["A3:A4", "B3:D3", "E3:E4", "F3:F4"],
});

test.each<[string, Made, number | string, number | string, string[]]>([
  ["a total of headings alone", TWELVE_COLUMNS(6), "39.15", "31.95", ["sum-mismatch G8"]],
  [
    "a subtotal of headings alone",
    TWELVE_COLUMNS(2),
    "42.00",
    "44.00",
    ["sum-mismatch A8", "sum-mismatch C8"],
  ],
  ["columns that add up across", ACROSS, 85.5, 58.5, ["sum-mismatch B6"]],
  ["one total in two breakdowns", TWO_LISTS, 3449.1, 3494.1, ["rate-mismatch E7", "sum-mismatch D3"]],
  ["what was carried over, by kinds of funds", FUNDS_OF_GRANTS, 958.6, 985.6, ["sum-mismatch B12"]],
  [
    "the only unit that headings name",
    ONE_UNIT,
    "304,200.00",
    "340,200.00",
    ["rate-mismatch F4", "sum-mismatch E5"],
  ],
  ["rates of 元 by 万元", TWO_UNITS, "95.80%", "98.50%", ["rate-mismatch D4"]],
  ["a rate below columns that a tall heading names", TALL_HEADING, "95.35%", "93.55%", ["rate-mismatch D3"]],
  ["people who are parts of people", COUNTED_PARTS, 7, 97, ["part-exceeds-whole E3"]],
  ["projects with marks", MARKED_PROJECTS, 602.3, 620.3, ["rate-mismatch D3", "sum-mismatch C6"]],
  [
    "headings that nobody knows over figures with words between",
    UNKNOWN_HEADINGS,
    60,
    90,
    ["sum-mismatch B6"],
  ],
  ["a subtotal beside its parts under one heading", UNDER_ONE_HEADING, "4.98", "4.89", ["sum-mismatch B6"]],
])("%s", (_, made, right, wrong, found) => {
  expect(faultsOf({ 附表: made(right) })).toEqual([]);
  expect(faultsOf({ 附表: made(wrong) }).sort()).toEqual([...found].sort());
});

test("a table of grants is about some of the money: another total is no contradiction", () => {
  const all: SheetSpec = {
    rows: [
      ["收入支出决算总表"],
      ["公开01表"],
      ["单位：万元"],
      ["收入", "", "支出", ""],
      ["项目", "决算数", "项目", "决算数"],
      ["一、财政拨款收入", 922.4, "一、社会保障和就业支出", 96.4],
      ["二、其他收入", 18, "二、农林水支出", 840],
      ["本年收入合计", 940.4, "本年支出合计", 936.4],
      ["年初结转和结余", 36.2, "年末结转和结余", 40.2],
      ["总计", 976.6, "总计", 976.6],
    ],
    merges: ["A4:B4", "C4:D4"],
  };
  expect(faultsOf({ 总表: all, 拨款: FUNDS_OF_GRANTS(958.6) })).toEqual([]);
});

test("points of a project's own form may be rounded to one decimal", () => {
  const form = (score: number): SheetSpec => ({
    rows: [
      ["项目支出绩效自评表"],
      ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      ["", "年度资金总额", 48, 55.2, 51.83, 10, "93.89%", score],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因"],
      ["产出指标", "数量指标", "办理案件", "≥60件", "71件", 50, 50, ""],
      ["效益指标", "社会效益指标", "建议采纳率", "≥90%", "96%", 30, 30, ""],
      ["满意度指标", "服务对象满意度", "群众满意度", "≥90%", "92.5%", 10, 10, ""],
      ["总分", "", "", "", "", 100, 90 + score, ""],
    ],
  });
  expect(faultsOf({ 自评表: form(9.39) })).toEqual([]);
  expect(faultsOf({ 自评表: form(9.4) })).toEqual([]);
  expect(faultsOf({ 自评表: form(9.3) })).toEqual(["score-differs-from-formula H3"]);
});

test("revenue and spending in two lists are no two values of one figure", () => {
  const rows = [
    ["一、收入情况（万元）"],
    ["来源", "年初预算", "决算"],
    ["区级财政拨款", "6,820.00", "7,015.40"],
    ["上级专项", "420.00", "611.20"],
    ["合计", "7,240.00", "7,626.60"],
    [],
    ["二、支出情况（万元）"],
    ["类别", "年初预算", "决算"],
    ["人员经费", "3,100.00", "3,186.30"],
    ["项目经费", "4,140.00", "4,425.60"],
    ["合计", "7,240.00", "7,611.90"],
  ];
  expect(faultsOf({ 收支: { rows } })).toEqual([]);
});

test("what was spent by half of the year is no execution of the year's budget", () => {
  const rows = [
    ["2025年各科室预算执行情况（万元）"],
    ["科室", "预算", "上半年支出", "下半年支出", "全年支出", "执行率"],
    ["办公室", 86.2, 32.04, 48.07, 80.11, "92.94%"],
    ["业务科", 152, 59.46, 89.2, 148.66, "97.80%"],
    ["合计", 238.2, 91.5, 137.27, 228.77, "96.04%"],
  ];
  const { findings } = checkWorkbook(makeWorkbook({ 科室: { rows } }), {
    frameworks: publishedFrameworks(),
    messages: zhCN,
  });
  expect(findings.filter(({ check }) => check === "low-execution")).toEqual([]);
});

test("nobody loses the points of a bonus, and what does not apply has none", () => {
  const rows = [
    ["绩效管理工作考核评分表"],
    ["考核内容", "考核要点", "分值", "评分标准", "自评得分", "扣分原因"],
    ["目标管理", "目标覆盖率", 50, "覆盖率×50", 50, ""],
    ["绩效评价", "自评完成率", 40, "完成率×40", 40, ""],
    ["结果应用", "生态效益", 10, "有效益得10分", "—", "不涉及"],
    ["加分项", "获得表彰", 5, "每次加2.5分，最多5分", 2.5, ""],
    ["总得分", "", "", "", 92.5, ""],
  ];
  expect(faultsOf({ 考核: { rows } })).toEqual([]);
});

test("a text that gives full marks beside lesser points says nothing of their sum", () => {
  const rows = [
    ["一级指标", "二级指标", "三级指标", "分值", "评分标准", "得分", "扣分原因"],
    ["产出", "数量", "修路里程", 85, "按完成比例得分", 85, ""],
    ["效益", "满意度", "群众满意度", 15, "九成以上满意得满分，八成以上得12分", 12, "满意的占86%"],
    ["合计", "", "", 100, "", 97, ""],
  ];
  expect(faultsOf({ 评分表: { rows } })).toEqual([]);
});

test.each<[string, SheetSpec["rows"]]>([
  [
    "the best marks of each kind are nobody's",
    [
      ["考核得分表"],
      ["单位", "总分", "基础工作", "业务工作"],
      ["甲科", 92, 40, 52],
      ["乙科", 88.5, 38.5, 50],
      ["丙科", 95, 45, 50],
      ["丁科", 90, 42, 48],
      ["最高分", 95, 45, 52],
    ],
  ],
  [
    "a part behind last year's total",
    [
      ["各单位收入情况（万元）"],
      ["单位", "合计", "财政拨款", "事业收入", "上年合计", "其他收入"],
      ["甲站", 100, 80, 20, 90, 0],
      ["乙站", 210, 150, 60, 200, 0],
      ["丙站", 55, 50, 5, 50, 0],
      ["丁站", 120, 80, 30, 110, 10],
    ],
  ],
  [
    "其中 behind several parts of a total is of the total",
    [
      ["部门预算支出表（万元）"],
      ["单位", "合计", "基本支出", "项目支出", "其中：政府采购"],
      ["局机关", 1200, 800, 400, 450],
      ["监测站", 300, 200, 100, 20],
      ["合计", 1500, 1000, 500, 470],
    ],
  ],
])("%s", (_, rows) => {
  expect(faultsOf({ 附表: { rows } })).toEqual([]);
});

test("a 其中 column is held to the total that it is of for certain", () => {
  const rows = [
    ["部门预算支出表（万元）"],
    ["单位", "合计", "基本支出", "项目支出", "其中：政府采购"],
    ["局机关", 1200, 800, 400, 1450],
    ["监测站", 300, 200, 100, 20],
  ];
  expect(faultsOf({ 附表: { rows } })).toEqual(["part-exceeds-whole E3"]);
});
