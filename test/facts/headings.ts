/** Headings of supporting tables, as data: what each measures and of which year, and where such a heading stands. */
import type { Period } from "../../src/facts/labels";
import type { Measure, Subject } from "../../src/facts/wordings";
import type { Seen, TableKind } from "./wordings";

export interface HeadingWording {
  readonly text: string;
  readonly measure: Measure | null;
  readonly subject?: Subject;
  readonly period?: Period;
  readonly generic?: true;
  readonly seen: Seen;
  readonly table: TableKind;
}

const headings = (
  table: TableKind,
  seen: Seen,
  words: readonly (readonly [string, Measure | null, Partial<HeadingWording>?])[],
): HeadingWording[] => words.map(([text, measure, more]) => ({ text, measure, ...more, seen, table }));

export const HEADINGS: readonly HeadingWording[] = [
  ...headings("quarters", "form", [
    ["累计支出", "paid-cumulative"],
    ["年度总预算", "adjusted-budget"],
    ["支出进度", "progress"],
    ["序时进度", "scheduled-progress"],
    ["预算执行率", "rate"],
    ["分季预算执行率", "rate"],
    ["累计支付金额（万元）", "paid-cumulative"],
    ["计划进度", "scheduled-progress"],
  ]),
  ...headings("quarters", "variation", [
    ["累计执行数", "paid-cumulative"],
    ["全年预算", "adjusted-budget"],
    ["时间进度", "scheduled-progress"],
    ["支出率（%）", "rate"],
    ["累计使用资金", "paid-cumulative"],
  ]),
  ...headings("overall expenditure", "form", [
    ["年初预算数（元）", "original-budget"],
    ["年度预算总指标", "adjusted-budget"],
    ["年度总支出", "spending"],
    ["全年执行数(B)", "spending"],
    ["执行率B/A", "rate"],
    ["调整幅度", "change-rate"],
    ["决算数", "spending"],
    ["预算数", "budget"],
  ]),
  ...headings("overall expenditure", "variation", [
    ["预算现额", "adjusted-budget"],
    ["执行金额", "spending"],
    ["实际使用金额", "spending"],
    ["支出预算", "budget"],
    ["追加（减）数", "virement"],
    ["收入决算数", null],
    ["年末结余", null],
  ]),
  ...headings("budget make-up", "form", [
    ["占比", "share"],
    ["占比（%）", "share"],
    ["比重", "share"],
  ]),
  ...headings("budget make-up", "variation", [
    ["构成比", "share"],
    ["占总支出比例", "share"],
    ["占预算总额比重", "share"],
  ]),
  ...headings("year-on-year", "form", [
    ["上年决算数", "spending", { period: "last-year" }],
    ["本年预算数", "budget", { period: "this-year" }],
    ["本年决算数", "spending", { period: "this-year" }],
    ["2022年度年初预算数", "original-budget", { period: 2022 }],
    ["2023年度年初预算数", "original-budget", { period: 2023 }],
    ["增减率", "change-rate", { period: null }],
    ["较上年增减", null, { period: null }],
  ]),
  ...headings("year-on-year", "variation", [
    ["上年数", null, { period: "last-year", generic: true }],
    ["本年数", null, { period: "this-year", generic: true }],
    ["2021年决算", "spending", { period: 2021 }],
    ["2022年", null, { period: 2022, generic: true }],
    ["上年同期支出", "spending", { period: "last-year" }],
    ["去年预算", "budget", { period: "last-year" }],
    ["当年预算", "budget", { period: "this-year" }],
    ["同比增长", "change-rate", { period: null }],
    ["增幅", "change-rate", { period: null }],
    ["年初预算数（含上年结转）", "original-budget", { period: null }],
    ["2021-2023年预算", "budget", { period: null }],
    ["明年预算", "budget", { period: "next-year" }],
  ]),
  ...headings("projects", "form", [
    ["年度支出数", "spending"],
    ["项目预算数", "budget", { subject: "project" }],
    ["项目支出预算", "budget", { subject: "project" }],
    ["项目实际支出", "spending", { subject: "project" }],
  ]),
  ...headings("procurement", "form", [
    ["采购指标金额", "planned", { subject: "procurement" }],
    ["采购支付金额", "actual", { subject: "procurement" }],
    ["年度采购指标", "planned", { subject: "procurement" }],
  ]),
  ...headings("procurement", "variation", [
    ["采购预算金额", "planned", { subject: "procurement" }],
    ["实际采购额", "actual", { subject: "procurement" }],
    ["采购执行率", "rate", { subject: "procurement" }],
  ]),
  ...headings("fixed assets", "form", [
    ["原值", "total-value"],
    ["其中：在用", "in-use"],
    ["利用率", "rate"],
    ["数量", "count", { generic: true }],
    ["账面价值", "total-value"],
  ]),
  ...headings("fixed assets", "variation", [
    ["金额（数量）", null, { generic: true }],
    ["数量（个、台、辆）", "count", { generic: true }],
    ["正在使用", "in-use"],
    ["资产总额", "total-value", { subject: "fixed-assets" }],
    ["净值", null],
    ["累计折旧", null],
  ]),
  ...headings("staff", "form", [
    ["编制人数", "authorised"],
    ["年末实有人数", "headcount"],
    ["核定编制数", "authorised"],
    ["人数", "headcount", { generic: true }],
  ]),
  ...headings("staff", "variation", [
    ["实有人数", "headcount"],
    ["上年末实有人数", "headcount", { period: "last-year" }],
    ["在岗人数", "headcount"],
  ]),
  ...headings("operating expenses", "form", [
    ["预算安排数", "original-budget"],
    ["调整预算数", "adjusted-budget"],
    ["实际支出数", "spending"],
  ]),
  ...headings("basic data", "form", [
    ["数值", null, { generic: true }],
    ["金额", null, { generic: true }],
    ["金额（万元）", null, { generic: true }],
  ]),
  ...headings("basic data", "variation", [
    ["数据", null, { generic: true }],
    ["填报数", null, { generic: true }],
    ["金额/数量", null, { generic: true }],
    ["本年金额", null, { generic: true, period: "this-year" }],
  ]),
];
