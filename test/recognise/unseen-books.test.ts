/** Accounts, monitoring tables and lists that offices keep beside the forms: each consistent, then with one fault. Own figures. */
import { checkWorkbook } from "../../src/check";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { makeWorkbook, type SheetSpec } from "../support/workbook";

function faultsOf(sheet: SheetSpec): string[] {
  const { findings } = checkWorkbook(makeWorkbook({ 附表: sheet }), {
    frameworks: publishedFrameworks(),
    messages: zhCN,
  });
  return findings
    .filter(({ severity, cell }) => (severity === "error" || severity === "warning") && cell !== null)
    .map(({ check, cell }) => `${check} ${cell}`);
}

type Made = (changed: number) => SheetSpec;

const LINE_NUMBERS: Made = (all) => ({
  rows: [
    ["收入支出决算总表"],
    ["单位：万元"],
    ["收入", "", "", "支出", "", ""],
    ["项目", "行次", "金额", "项目", "行次", "金额"],
    ["一、财政拨款收入", 1, 860.5, "一、教育支出", 6, 620.5],
    ["二、事业收入", 2, 40, "二、卫生健康支出", 7, 120],
    ["三、其他收入", 3, 9.5, "三、住房保障支出", 8, 159.5],
    ["本年收入合计", 4, all, "本年支出合计", 9, 900],
    ["年初结转和结余", 5, 30, "年末结转和结余", 10, 40],
    ["总计", 6, 940, "总计", 11, 940],
  ],
  merges: ["A3:C3", "D3:F3"],
});

const AFTER_OF_WHICH: Made = (teachers) => ({
  rows: [
    ["学生及教职工情况表"],
    ["", "2022年", "2023年", "增减", "增长率"],
    ["一、在校生（人）", 4100, 4346, 246, "6.00%"],
    ["其中：高职", 3300, 3520, 220, "6.67%"],
    ["中职", 800, 826, 26, "3.25%"],
    ["二、教职工（人）", 240, teachers, 18, "7.50%"],
    ["其中：专任教师", 180, 196, 16, "8.89%"],
    ["行政人员", 40, 41, 1, "2.50%"],
    ["工勤人员", 20, 21, 1, "5.00%"],
    ["生师比", "22.78", "22.17", "", ""],
  ],
});

/** One list of classes in three columns; the last total stands under two of them. */
const LISTS: Made = (personnel) => ({
  rows: [
    ["基本支出决算表"],
    ["单位：万元"],
    ["人员经费", "", "", "公用经费", "", "", "", "", ""],
    ["科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数", "科目编码", "科目名称", "决算数"],
    ["301", "工资福利支出", 610.5, "302", "商品和服务支出", 96.4, "30217", "公务接待费", 2.1],
    ["30101", "基本工资", 240.5, "30201", "办公费", 20.3, "30228", "工会经费", 12],
    ["30102", "津贴补贴", 370, "30211", "差旅费", 31, "30239", "其他交通费用", 31],
    ["303", "对个人和家庭的补助", 18.2, "", "", "", "310", "资本性支出", 8],
    ["30302", "退休费", 18.2, "", "", "", "31002", "办公设备购置", 8],
    ["人员经费合计", "", personnel, "公用经费合计", "", "", "", "", 104.4],
  ],
  merges: ["A3:C3", "D3:I3", "A10:B10", "D10:H10"],
});

const classTotal: Made = (goods) => {
  const { rows, ...rest } = LISTS(628.7);
  return {
    ...rest,
    rows: rows.map((row, i) => (i === 4 ? row.map((cell, j) => (j === 5 ? goods : cell)) : row)),
  };
};

const MOVEMENTS: Made = (inUse) => ({
  rows: [
    ["国有资产情况表"],
    ["单位：万元"],
    ["资产类别", "年初数", "", "本年增加", "", "本年减少", "", "年末数", ""],
    ["", "数量", "原值", "数量", "原值", "数量", "原值", "数量", "原值"],
    ["合计", "", 1640.2, "", 204.5, "", 86.1, "", 1758.6],
    ["1.设备", 620, 1240.2, 60, 184.5, 41, 76.1, 639, 1348.6],
    ["2.家具", 900, 400, 40, 20, 30, 10, 910, 410],
    [],
    [],
    ["固定资产使用情况"],
    ["单位：万元"],
    ["类别", "账面原值", "在用", "闲置", "利用率"],
    ["设备", 1348.6, inUse, 8.6, "99.36%"],
    ["家具", 410, 410, 0, "100.00%"],
    ["合计", 1758.6, 1750, 8.6, "99.51%"],
  ],
  merges: ["A3:A4", "B3:C3", "D3:E3", "F3:G3", "H3:I3"],
});

/** The two lists have nothing alike but the headings of their figures. */
const BALANCE: Made = (debts) => ({
  rows: [
    ["资产负债表"],
    ["单位：元"],
    ["资产", "期末余额", "年初余额", "负债和净资产", "期末余额", "年初余额"],
    ["流动资产：", "", "", "流动负债：", "", ""],
    ["货币资金", 862000.5, 741000.2, "应付账款", 38600, 29100],
    ["其他应收款", 36040, 28001, "其他应付款", 61204.5, 58700],
    ["流动资产合计", 898040.5, 769001.2, "流动负债合计", 99804.5, 87800],
    ["非流动资产：", "", "", "非流动负债：", "", ""],
    ["固定资产原值", 4826000, 4602000, "长期借款", 300000, 360000],
    ["减：累计折旧", 1684003.6, 1503002.4, "长期应付款", 24000, 24000],
    ["固定资产净值", 3141996.4, 3098997.6, "非流动负债合计", 324000, 384000],
    ["", "", "", "负债合计", debts, 471800],
    ["非流动资产合计", 3141996.4, 3098997.6, "净资产合计", 3616232.4, 3396198.8],
    ["资产总计", 4040036.9, 3867998.8, "负债和净资产总计", 4040036.9, 3867998.8],
  ],
});

const SAVINGS: Made = (rate) => ({
  rows: [
    ["政府采购执行情况统计表"],
    ["单位：万元"],
    ["采购类别", "采购项目", "采购方式", "采购预算", "合同金额", "实际支付", "节约率", "支付率"],
    ["总计", "", "", 923, 867.1, 807.4, `${rate}%`, "93.11%"],
    ["货物类", "小计", "", 406, 376.3, 361.3, "7.32%", "96.01%"],
    ["", "办公设备", "集中采购", 86, 79.8, 79.8, "7.21%", "100.00%"],
    ["", "专用设备", "公开招标", 320, 296.5, 281.5, "7.34%", "94.94%"],
    ["工程类", "小计", "", 320, 300.8, 256.1, "6.00%", "85.14%"],
    ["", "训练场改造", "磋商", 320, 300.8, 256.1, "6.00%", "85.14%"],
    ["服务类", "小计", "", 197, 190, 190, "3.55%", "100.00%"],
    ["", "物业服务", "公开招标", 130, 125, 125, "3.85%", "100.00%"],
    ["", "系统运维", "单一来源", 67, 65, 65, "2.99%", "100.00%"],
  ],
});

const savingsSubtotal: Made = (goods) => {
  const { rows } = SAVINGS(6.06);
  return { rows: rows.map((row, i) => (i === 4 ? row.map((cell, j) => (j === 4 ? goods : cell)) : row)) };
};

const PER_HUNDRED: Made = (all) => ({
  rows: [
    ["公务用车运行费用统计表"],
    ["车辆", "行驶里程（公里）", "燃油费", "维修费", "费用合计", "百公里费用（元）"],
    ["公车01", 12000, 8640, 3200, 11840, 98.67],
    ["公车02", 8600, 6192, 4100.5, 10292.5, 119.68],
    ["公车03", 15400, 11088, 2860, 13948, 90.57],
    ["合计", 36000, 25920, 10160.5, all, 100.22],
  ],
});

const PEOPLE: Made = (all) => ({
  rows: [
    ["离退休及编外人员情况"],
    ["类别", "上年末", "本年增加", "本年减少", "本年末"],
    ["离休", 2, 0, 1, 1],
    ["退休", 86, 5, 2, 89],
    ["劳务派遣", 24, 3, 4, 23],
    ["合计", 112, 8, 7, all],
  ],
});

const NUMBERED: Made = (all) => ({
  rows: [
    ["序号", "项目名称", "类别", "预算（元）", "支出（元）", "执行率", "备注"],
    [1, "书房运维", "经常性", "1,200,000", "1,188,000", "99%", "含夜间服务12万元"],
    [2, "遗产保护", "经常性", "640,000", "608,000", "95%", ""],
    [3, "消防改造", "一次性", "6,360,000", "5,830,000", "91.67%", "质保金53万元未付"],
    ["合计", "", "", "8,200,000", all.toLocaleString("en"), "93%", ""],
  ],
});

const FIVE_YEARS: Made = (all) => ({
  rows: [
    ["近三年“三公”经费支出情况表"],
    ["单位：万元"],
    ["项目", "2021年", "2022年", "2023年"],
    ["“三公”经费合计", 45.8, 43, all],
    ["因公出国（境）费", 0, 0, 6.5],
    ["公务用车购置及运行费", 40, 38.6, 36.2],
    ["其中：公务用车购置费", 0, 0, 0],
    ["公务用车运行维护费", 40, 38.6, 36.2],
    ["公务接待费", 5.8, 4.4, 5.1],
  ],
});

/** The hidden row is what was sent in before. */
const HIDDEN: Made = (all) => ({
  rows: [
    ["资金执行情况"],
    ["单位：万元"],
    ["资金来源", "年初预算", "全年预算", "支出"],
    ["财政拨款", 1200.5, 1192.9, 1090.8],
    ["其他资金", 20, 20, 9.5],
    ["（旧）上报数", 900, 900, 600],
    ["合计", 1220.5, all, 1100.3],
  ],
  hiddenRows: [6],
});

const YEARS: Made = (projects) => ({
  rows: [
    ["近三年部门支出趋势表"],
    ["单位：万元"],
    ["年度", "支出合计", "基本支出", "项目支出", "基本支出占比"],
    ["2021年", 2848.4, 1988, 860.4, "69.79%"],
    ["2022年", 2805.9, 2010.3, 795.6, "71.65%"],
    ["2023年", 2936.3, 2086.1, 850.2, "71.05%"],
    ["三年合计", 8590.6, 6084.4, projects, ""],
  ],
});

/** What a subtotal is called says which rows, and nothing else does. */
const EXPORTED: Made = (spent) => ({
  rows: [
    ["单位代码", "单位名称", "经济分类", "预算数", "实际数", "完成比例"],
    ["101001", "局本级", "30101基本工资", 860400, 858200, "99.74"],
    ["101001", "局本级", "30102津贴补贴", 642000, 642000, "100.00"],
    ["101001", "局本级汇总", "", 1502400, 1500200, "99.85"],
    ["101002", "服务中心", "30101基本工资", 420000, 418800, "99.71"],
    ["101002", "服务中心", "30201办公费", 32000, 28600, "89.38"],
    ["101002", "服务中心汇总", "", 452000, spent, "98.98"],
    ["总计", "", "", 1954400, 1947600, "99.65"],
  ],
});

const FLOWS: Made = (all) => ({
  rows: [
    ["非税收入收缴情况表"],
    ["单位：元"],
    ["季度", "应收", "已收", "未收", "收缴率"],
    ["一季度", 860400, 842000, 18400, "97.86%"],
    ["二季度", 912300, 912300, 0, "100.00%"],
    ["三季度", 780000, 741000, 39000, "95.00%"],
    ["四季度", 1020600, 1010394, 10206, "99.00%"],
    ["全年合计", 3573300, 3505694, all, "98.11%"],
  ],
});

test.each<[string, Made, number, number, string[]]>([
  ["numbers of lines under grouped headings", LINE_NUMBERS, 910, 901, ["sum-mismatch C8"]],
  [
    "rows after 其中, and one that compares",
    AFTER_OF_WHICH,
    258,
    285,
    ["rate-mismatch E6", "sum-mismatch C6"],
  ],
  ["a list of classes in several columns", LISTS, 628.7, 682.7, ["sum-mismatch C10"]],
  [
    "a class that goes on in the next column",
    classTotal,
    96.4,
    94.6,
    ["sum-mismatch F5", "sum-mismatch I10"],
  ],
  [
    "what was there, came and went",
    MOVEMENTS,
    1340,
    1430,
    ["part-exceeds-whole C13", "rate-mismatch E13", "sum-mismatch C15"],
  ],
  ["a balance sheet of two lists", BALANCE, 423804.5, 432804.5, ["sum-mismatch E12"]],
  ["a rate of what was saved", SAVINGS, 6.06, 6.6, ["rate-mismatch G4"]],
  [
    "subtotals of one row and of several",
    savingsSubtotal,
    376.3,
    367.3,
    ["rate-mismatch G5", "rate-mismatch H5", "sum-mismatch E5"],
  ],
  ["a column that divides others", PER_HUNDRED, 36080.5, 36800.5, ["sum-mismatch E6"]],
  ["people counted in a row of their own", PEOPLE, 113, 131, ["sum-mismatch E6"]],
  ["a total named where rows have numbers", NUMBERED, 7626000, 7662000, ["sum-mismatch E5"]],
  ["a total over rows of which some are 其中", FIVE_YEARS, 47.8, 48.7, ["sum-mismatch D4"]],
  ["years that name their rows", YEARS, 2506.2, 2560.2, ["sum-mismatch D7"]],
  ["subtotals of an export", EXPORTED, 447400, 474400, ["sum-mismatch E7"]],
  ["quarters that add up to the year", FLOWS, 67606, 67660, ["sum-mismatch D8"]],
  ["a hidden row that nobody adds up", HIDDEN, 1212.9, 1229.1, []],
])("%s", (_, made, right, wrong, found) => {
  expect(faultsOf(made(right))).toEqual([]);
  expect(faultsOf(made(wrong)).sort()).toEqual([...found].sort());
});

const POINTS: Made = (taken) => ({
  rows: [
    ["乡镇财政管理考核评分表"],
    ["序号", "考核指标", "分值", "评分标准", "自评得分"],
    [1, "预算编制", 40, "按要求编制得40分，每错一处扣1分", 39],
    [2, "民生实事", 60, "完成一项得15分，共4项", 60],
    [3, "获得表彰", 5, "每项加1分，最高5分", 2],
    [4, "被通报批评", -5, "每次减1分", taken],
    ["总得分", "", "", "", 101 + taken],
  ],
});

test("points that are taken off are below 0, and not more than they may be", () => {
  expect(faultsOf(POINTS(-1))).toEqual([]);
  expect(faultsOf(POINTS(-6))).toEqual(["score-out-of-range E6"]);
});

const levels = ["一级指标", "二级指标", "三级指标"];

test.each([
  ["reached so far", "1-9月完成值", []],
  ["expected", "预计年末完成值", []],
  ["reached", "全年完成值", ["target-missed F4"]],
])("what was %s", (_, heading, found) => {
  const rows = [
    ["部门整体绩效指标表"],
    ["绩效指标", ...levels, "年度指标值", heading],
    ["", "产出指标", "质量指标", "数据合格率", "≥95%", "96%"],
    ["", "效益指标", "社会效益", "分析采用篇数", "≥20", "14"],
  ];
  expect(faultsOf({ rows, merges: ["A2:A4"] })).toEqual(found);
});

test("the levels of targets may have their headings in a second row", () => {
  const rows = [
    ["绩效指标", "", "", "指标性质", "指标值", "度量单位", "实际完成值", "偏差原因"],
    [...levels, "", "", "", "", ""],
    ["产出指标", "数量指标", "新改建公路", ">=", "86", "公里", "88.4", ""],
    ["", "时效指标", "按期完工率", ">=", "95", "%", "93.5", "雨季影响工期"],
    ["满意度指标", "满意度指标", "群众满意度", ">=", "90", "%", "92.6", ""],
  ];
  expect(faultsOf({ rows, merges: ["A1:C1"] })).toEqual(["target-missed G4"]);
});
