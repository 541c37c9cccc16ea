/**
 * The words by which figures are labelled: whose figure, what it measures, of which quarter.
 * Patterns are tried in order against squeezed text (half-width, no white space); the first that fits wins.
 * To teach the product another wording, add it here.
 */
import { squeeze } from "../text";

/** What a column or a label measures; the words that mean it are data below. */
export type Measure =
  | "original-budget"
  | "adjusted-budget"
  | "budget" // a budget that does not say which
  | "spending"
  | "paid-cumulative"
  | "virement"
  | "planned"
  | "actual"
  | "total-value" // 原值, 全部
  | "in-use"
  | "authorised"
  | "headcount"
  | "progress"
  | "scheduled-progress"
  | "rate"
  | "share"
  | "change-rate" // 调整幅度, 增减率
  | "count"
  | "number-done"
  | "number-planned";

/** What a figure is about. */
export type Subject =
  | "department"
  | "basic"
  | "personnel"
  | "routine"
  | "project"
  | "three-public"
  | "procurement"
  | "fixed-assets"
  | "established-staff"
  | "off-establishment-staff"
  | "staff"
  | "projects"
  | "key-tasks"
  | "petition-reply"
  | "petition-timely"
  | "satisfaction";

export type Quarter = 1 | 2 | 3 | 4;

export type Lexicon<T> = readonly (readonly [T, RegExp])[];

export function look<T>(lexicon: Lexicon<T>, squeezed: string): T | null {
  return lexicon.find(([, pattern]) => pattern.test(squeezed))?.[0] ?? null;
}

export const MEASURES: Lexicon<Measure> = [
  ["share", /占比|比重|构成比|占.{0,8}比例/],
  ["change-rate", /(调整|变动|增减|增长|变化)(幅度|率|比例)|同比|[增降]幅/],
  ["scheduled-progress", /序时进度|计划进度|时间进度|目标进度/],
  ["rate", /率|满意度/],
  ["progress", /进度/],
  ["virement", /调剂|调整(资金|金额|额|总额)|预算调整(数|总)|追加/],
  ["in-use", /在用|使用中/],
  ["total-value", /原值|账面|(固定)?资产(总额|总值|价值)/],
  ["authorised", /(核定|核准).{0,6}编|(?<!预算)编制(人?数|人员|$)/],
  ["number-planned", /计划完成|应完成|项目总数|计划.{0,4}项目(个)?数/],
  ["number-done", /(已|实际|按时|按期)完成.{0,6}(项目|任务)?数|完成项目(个)?数/],
  ["planned", /采购(计划|预算|指标)|计划采购|计划金额|采购.{0,4}指标/],
  ["adjusted-budget", /调整后|调整预算|(年度|全年)(总)?预算|预算总指标|年度.{0,4}指标|预算现额/],
  ["original-budget", /年初|预算安排|批复/],
  ["paid-cumulative", /累计(支出|支付|执行|拨付|完成)/],
  ["actual", /实际采购|采购(实际|支付|执行|完成)/],
  ["spending", /支出|决算|执行数|支付|执行金额|实际使用|实际发生|使用金额/],
  ["headcount", /实有|在编|在岗|编外|临聘|雇员|派遣|人数|人员数/],
  ["budget", /预算|指标金额/],
  ["count", /数量|个数|件数/],
  ["actual", /实际/],
];

export const SUBJECTS: Lexicon<Subject> = [
  ["three-public", /三公/],
  ["routine", /日常公用|公用(经费|支出)/],
  ["personnel", /人员(经费|支出)/],
  ["basic", /基本支出/],
  ["petition-timely", /(信访|来信|来访|投诉|群众|办理).*及时|及时.*(信访|回复|办理)/],
  ["petition-reply", /(信访|来信|来访).*(回复|办结|办理|答复)|回复率|答复率/],
  ["satisfaction", /满意度|满意率/],
  ["key-tasks", /重点工作/],
  ["projects", /项目(总|个)?数|完成.{0,6}项目/],
  ["procurement", /采购/],
  ["project", /项目(支出|总?预算|实际|经费|资金|总指标)/],
  ["fixed-assets", /固定资产/],
  ["off-establishment-staff", /编外|临聘|劳务派遣|年末其他人员|非在编/],
  ["established-staff", /在编|财政供养/],
  ["staff", /(?<!预算)编制|核定编/],
  [
    "department",
    /整体支出|部门(总)?(预算|支出|整体)|本年(预算|支出)|预算(总额|支出|数|合计)|支出(合计|总额|总计|决算|数)|年(初|度|末)|调整(后)?预算|调整(资金|金额|额)|调剂/,
  ],
];

/** A title that says what the total row of its table is about. */
export const TITLE_SUBJECTS: Lexicon<Subject> = [
  ["procurement", /采购/],
  ["fixed-assets", /固定资产|资产/],
  ["three-public", /三公/],
  ["project", /项目(支出|预算|执行|明细|经费)/],
  ["routine", /日常公用/],
  ["department", /整体|部门|预算(安排|执行|支出|调整)|支出|收支|决算/],
];

/** Parts by their nature, whatever the layout says: 人员经费 is always a part of 基本支出. */
export const NATURAL_PARENT: Readonly<Partial<Record<Subject, Subject>>> = {
  personnel: "basic",
  routine: "basic",
};

export const QUARTER_WORDS: Lexicon<Quarter> = [
  [1, /^(第?[一1]季度?|[Qq]1|1季|[一二三123]-?3月|1-3月|3月末?|截至3月)|第?一季度|[Qq]1(?!\d)/],
  [2, /^(第?[二2]季度?|1-6月|6月末?|截至6月)|第?二季度|上半年|[Qq]2(?!\d)/],
  [3, /^(第?[三3]季度?|1-9月|9月末?|截至9月)|第?三季度|前三季度|[Qq]3(?!\d)/],
  [4, /^(第?[四4]季度?|1-12月|12月末?|截至12月|全年$)|第?四季度|[Qq]4(?!\d)/],
];

export const AVERAGE_LABEL = /平均/;

/** Words that name a subject but look like a measure: 支出 in 基本支出 does not say that the figure is spending. */
const SUBJECT_NOUNS = /(基本|项目|人员|公用|整体|功能分类)支出|预算(项目|执行)/g;

export const measureOf = (label: string): Measure | null =>
  look(MEASURES, squeeze(label).replace(SUBJECT_NOUNS, ""));

export const quarterOf = (label: string): Quarter | null =>
  AVERAGE_LABEL.test(label) ? null : look(QUARTER_WORDS, squeeze(label));
