/** Supporting tables as offices draw them up, in words that no table of ours has: each consistent, then with one fault. Own figures. */
import { checkWorkbook } from "../../src/check";
import { publishedFrameworks } from "../../src/frameworks/published";
import { zhCN } from "../../src/messages/zh-CN";
import { makeWorkbook, type CellSpec } from "../support/workbook";

function faults(rows: CellSpec[][]): string[] {
  const { findings } = checkWorkbook(makeWorkbook({ 附表: { rows } }), {
    frameworks: publishedFrameworks(),
    messages: zhCN,
  });
  return findings
    .filter(({ severity, cell }) => (severity === "error" || severity === "warning") && cell !== null)
    .map(({ check, cell }) => `${check} ${cell}`);
}

type Made = (changed: number) => CellSpec[][];

const SURVEY: Made = (satisfied) => [
  ["满意度调查统计表"],
  ["问题", "非常满意", "满意", "不满意", "有效问卷"],
  ["办事效率", 152, 120, 28, 300],
  ["服务态度", 180, 101, 19, 300],
  ["环境设施", 133, 130, 37, 300],
  ["合计", satisfied, 351, 84, 900],
];

const ARRIVAL: Made = (rate) => [
  ["资金到位及使用情况表"],
  ["（单位：万元）"],
  ["资金来源", "计划投入", "实际到位", "到位率（%）", "实际支出", "支出率（%）"],
  ["中央资金", 1500, 1500, 100, 1320.5, 88.03],
  ["市级配套", 300, 240, rate, 240, 100],
  ["合计", 1800, 1740, 96.67, 1560.5, 89.68],
];

const SUBTOTALS: Made = (goods) => [
  ["采购预算表"],
  ["单位：元"],
  ["采购品目", "数量", "单价", "金额", "资金来源"],
  ["计算机", 20, 5200, 104000, "财政拨款"],
  ["打印机", 8, 1850, 14800, "财政拨款"],
  ["货物类小计", null, null, goods],
  ["物业服务", 1, 360000, 360000, "财政拨款"],
  ["系统运维", 1, 145000, 145000, "财政拨款"],
  ["服务类小计", null, null, 505000],
  ["总计", null, null, 623800],
];

const AGES: Made = (share) => [
  ["往来款项账龄分析表"],
  ["单位：万元"],
  ["科目", "期末余额", "1年以内", "2年以上", "2年以上占比"],
  ["其他应收款", 120.5, 50.5, 70, "58.09%"],
  ["其中：备用金", 20, 20, 0, "0.00%"],
  ["保证金", 70, 0, 70, "100.00%"],
  ["预付账款", 45.6, 40, 5.6, `${share}%`],
  ["合计", 166.1, 90.5, 75.6, "45.51%"],
];

const AGES_IN_ALL: Made = (all) => [...AGES(12.28).slice(0, -1), ["合计", all, 90.5, 75.6, ""]];

const MEETINGS: Made = (budget) => [
  ["会议培训费执行情况表"],
  ["项目", "次数", "预算（元）", "实际支出（元）"],
  ["一、会议"],
  ["年度工作会", 1, 20800, 20800],
  ["业务推进会", 2, 17600, 17160],
  ["二、培训"],
  ["业务骨干培训", 1, 68400, 65300],
  ["安全生产培训", 2, 70000, 34650],
  ["合计", 6, budget, 137910],
];

const BALANCE: Made = (all) => [
  ["资产负债简表"],
  ["单位：元"],
  ["资产", "期末余额", "年初余额"],
  ["流动资产："],
  ["货币资金", 1205000.36, 980000.12],
  ["其他应收款", 86000, 120000],
  ["流动资产合计", 1291000.36, 1100000.12],
  ["非流动资产："],
  ["固定资产原值", 18604000, 17800000],
  ["减：固定资产累计折旧", 4100000, 3100000],
  ["固定资产净值", 14504000, 14700000],
  ["非流动资产合计", 14504000, 14700000],
  ["资产总计", all, 15800000.12],
];

const BY_UNITS: Made = (rate) => [
  ["各单位收支情况表"],
  ["单位：万元"],
  ["项目", "局本级", "事务中心", "合计"],
  ["调整后预算数", 3401.3, 1309.5, 4710.8],
  ["支出数", 3340.28, 1279.2, 4619.48],
  ["预算执行率", "98.21%", `${rate}%`, "98.06%"],
];

const BY_YEARS: Made = (reached) => [
  ["部门整体支出绩效目标表"],
  ["一级指标", "二级指标", "三级指标", "2022年实际值", "2023年目标值", "2023年实际值"],
  ["产出指标", "数量指标", "服务企业（家）", 135, 150, reached],
  ["效益指标", "社会效益指标", "新增就业（人）", 890, "≥900", 936],
];

const MONTHS: Made = (all) => [
  ["人员经费月度支出表（万元）"],
  ["项目", "1月", "2月", "3月", "4月", "5月", "6月", "上半年合计"],
  ["基本工资", 30.2, 30.1, 31.4, 30.2, 30.6, 30.1, 182.6],
  ["津贴补贴", 22.4, 21.8, 21.5, 22.1, 22.3, 21.1, 131.2],
  ["合计", 52.6, 51.9, 52.9, 52.3, 52.9, 51.2, all],
];

const DIFFERENCES: Made = (rate) => [
  ["预决算差异情况表"],
  ["单位：万元"],
  ["项目", "年初预算数", "决算数", "差额", "差异率"],
  ["基本支出", 2900.5, 2986.1, 85.6, "2.95%"],
  ["其中：工资福利支出", 2500, 2592.11, 92.11, `${rate}%`],
  ["商品和服务支出", 400.5, 393.99, -6.51, "-1.63%"],
  ["项目支出", 1920, 2032.28, 112.28, "5.85%"],
  ["支出合计", 4820.5, 5018.38, 197.88, "4.10%"],
];

const ADJUSTED: Made = (adjusted) => [
  ["整体支出情况表"],
  ["单位：万元"],
  ["支出项目", "年初预算", "调整数", "调整后预算", "决算数", "执行率"],
  ["基本支出", 2900, 110, 3010, 2986.1, "99.21%"],
  ["项目支出", 1920, 190, 2110, 2032.5, "96.33%"],
  ["支出合计", 4820, 300, adjusted, 5018.6, "98.02%"],
];

const LINE_NUMBERS: Made = (all) => [
  ["收入支出决算总表"],
  ["单位：万元"],
  ["收入", null, null, "支出", null, null],
  ["项目", "行次", "决算数", "项目", "行次", "决算数"],
  ["一、财政拨款收入", 1, 2810.4, "一、教育支出", 31, 2405.1],
  ["二、事业收入", 2, 120.15, "二、卫生健康支出", 32, 402.6],
  ["三、其他收入", 3, 31, "三、住房保障支出", 33, 150.25],
  ["本年收入合计", 27, 2961.55, "本年支出合计", 57, 2957.95],
  ["年初结转和结余", 29, 12.3, "年末结转和结余", 59, 15.9],
  ["总计", 30, all, "总计", 60, 2973.85],
];

const OPENING_TOTALS: Made = (spent) => [
  ["收支总体情况表"],
  ["单位：元"],
  ["项目", "2021年", "2022年"],
  ["收入合计", 14000000, 12845631.2],
  ["其中：财政拨款", 13900000, 12645631.2],
  ["其他收入", 100000, 200000],
  ["支出合计", 14000000, spent],
  ["其中：基本支出", 11000000, 10160000],
  ["项目支出", 3000000, 2540000],
  ["年末结转", 0, 145631.2],
];

const ADJUSTMENT_ROW: Made = (shared) => [
  ["部门整体支出基础数据表"],
  ["单位：万元"],
  ["项目", "2022年决算数", "2023年预算数", "2023年决算数"],
  ["三公经费", 10.62, 12, 9.85],
  ["公用经费", 160.4, 155, 152.12],
  ["部门整体支出预算调整", null, 1286.5, 1698.8],
  ["整体支出情况", null, null, null],
  ["支出名称", "预算数", "支出数", "执行率"],
  ["部门整体支出", 1698.8, 1652.44, `${shared}%`],
];

test.each<[string, Made, number, number, string[]]>([
  ["numbers of lines below 收入 and 支出", LINE_NUMBERS, 2973.85, 2937.85, ["sum-mismatch C10"]],
  ["totals with their 其中 below them", OPENING_TOTALS, 12700000, 12070000, ["sum-mismatch C7"]],
  ["an adjustment below 决算数 was not spent", ADJUSTMENT_ROW, 97.27, 97.72, ["rate-mismatch D9"]],
  ["a survey whose headings are all unknown", SURVEY, 465, 456, ["sum-mismatch B6"]],
  ["rates in percent under unknown headings", ARRIVAL, 80, 85, ["rate-mismatch D5"]],
  ["subtotals called by what they add up", SUBTOTALS, 118800, 108800, ["sum-mismatch D6"]],
  ["rows after 其中, and a share of its own row", AGES, 12.28, 21.28, ["rate-mismatch E7"]],
  ["a total over rows after 其中", AGES_IN_ALL, 166.1, 176.1, ["sum-mismatch B8"]],
  ["a total over headings without figures", MEETINGS, 176800, 178600, ["sum-mismatch C9"]],
  ["totals of parts above the total", BALANCE, 15795000.36, 15795500.36, ["sum-mismatch B13"]],
  ["a rate below the amounts of each unit", BY_UNITS, 97.69, 96.79, ["rate-mismatch C6"]],
  ["results of several years", BY_YEARS, 156, 146, ["target-missed F3"]],
  ["months are no quarters", MONTHS, 313.8, 331.8, ["sum-mismatch H5"]],
  ["differences may be greater in a part", DIFFERENCES, 3.68, 6.38, ["rate-mismatch E5"]],
  ["an adjustment is no spending", ADJUSTED, 5120, 5210, ["rate-mismatch F6", "sum-mismatch D6"]],
])("%s", (_, made, right, wrong, found) => {
  expect(faults(made(right))).toEqual([]);
  expect(faults(made(wrong))).toEqual(found);
});
