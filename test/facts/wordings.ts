/**
 * How figures are called, as data: each wording with what it means and where such a wording stands.
 * "form": a wording of the forms and their supporting tables; "variation": the same said otherwise.
 */
import type { NumericFactId } from "../../src/facts/facts";

export type Seen = "form" | "variation";
/** The supporting tables of a workbook. */
export type TableKind =
  | "basic data"
  | "overall expenditure"
  | "budget make-up"
  | "year-on-year"
  | "projects"
  | "procurement"
  | "fixed assets"
  | "staff"
  | "operating expenses"
  | "quarters";

/** A label of a list, and the fact that its figure is; null for a figure that is none of them. */
export type LabelWording = readonly [text: string, fact: NumericFactId | null, seen: Seen, table: TableKind];

const labels = (
  fact: NumericFactId | null,
  table: TableKind,
  forms: readonly string[],
  variations: readonly string[],
): LabelWording[] => [
  ...forms.map((text): LabelWording => [text, fact, "form", table]),
  ...variations.map((text): LabelWording => [text, fact, "variation", table]),
];

export const LABELS: readonly LabelWording[] = [
  ...labels(
    "original-budget",
    "overall expenditure",
    ["年初预算数", "年初预算", "部门年初预算", "年初预算安排数"],
    [
      "年初部门预算",
      "年初预算总额",
      "年初预算批复数",
      "部门预算批复数",
      "年初批复的部门预算",
      "部门整体支出年初预算数",
      "本年年初预算数",
      "财政拨款年初预算",
      "年初预算数（万元）",
      "期初预算数",
      "1.年初预算数",
    ],
  ),
  ...labels(
    "adjusted-budget",
    "overall expenditure",
    ["调整预算数", "年度总预算", "全年预算数", "年度预算总指标", "部门预算总额（调整后）"],
    [
      "调整后预算数",
      "调整后预算",
      "年度调整预算数",
      "部门调整后预算总额",
      "全年预算数（A）",
      "年度预算数",
      "最终预算数",
      "财政拨款预算资金总额",
      "财政拨款预算总额",
      "部门整体支出预算",
      "支出预算数",
      "部门支出预算总额",
      "本年支出预算数",
      "追加后预算数",
      "预算指标总额",
    ],
  ),
  ...labels(
    "spending",
    "overall expenditure",
    ["支出决算数", "年度支出合计", "部门预算支出合计", "年度总支出", "全年支出数"],
    [
      "财政拨款支出",
      "实际支出",
      "本年实际支出",
      "实际支出数",
      "实际支出总额",
      "全年执行数",
      "全年执行数（B）",
      "预算执行数",
      "部门支出决算数",
      "部门整体支出决算",
      "部门整体支出",
      "本年支出合计",
      "支出合计",
      "一般公共预算财政拨款支出",
      "年度实际支付金额",
      "本年度支出总额",
      "决算支出数",
    ],
  ),
  ...labels(
    "virement-amount",
    "basic data",
    ["调整资金", "调整、调剂资金数", "预算调剂金额"],
    [
      "年中调增资金",
      "年中追加预算",
      "年中追加资金",
      "年中调整资金",
      "调剂资金",
      "资金调整金额",
      "预算调整总额",
      "年中调减预算数",
      "追加预算数",
    ],
  ),
  ...labels(
    "procurement-planned",
    "procurement",
    ["政府采购计划金额", "采购计划金额", "采购指标金额", "采购计划金额合计数"],
    [
      "政府采购预算",
      "政府采购预算数",
      "年度采购指标",
      "年初政府采购预算",
      "计划采购金额",
      "政府采购预算金额（万元）",
      "政府采购计划数",
    ],
  ),
  ...labels(
    "procurement-actual",
    "procurement",
    ["政府采购实际金额", "实际采购金额", "采购支付金额", "采购实际支出"],
    [
      "实际采购金额合计数",
      "政府采购支出",
      "政府采购执行金额",
      "政府采购实际支出数",
      "政府采购完成金额",
      "政府采购合同金额",
      "政府采购决算数",
    ],
  ),
  ...labels("procurement-rate", "procurement", ["政府采购执行率"], ["采购执行率", "政府采购预算执行率"]),
  ...labels(
    "three-public-budget",
    "operating expenses",
    ["“三公”经费预算安排数", "“三公”经费年初预算数"],
    ["三公经费年初预算", "三公经费预算", "三公经费预算数", "“三公”经费支出预算", "三公经费预算总额"],
  ),
  ...labels(
    "three-public-actual",
    "operating expenses",
    ["“三公”经费实际支出数", "“三公”经费决算数"],
    ["三公经费支出", "三公经费实际支出", "三公经费支出决算", "三公经费执行数", "三公经费实际发生额"],
  ),
  ...labels("three-public-rate", "operating expenses", ["“三公”经费控制率"], ["三公经费支出控制率"]),
  ...labels(
    "routine-budget",
    "operating expenses",
    ["日常公用经费调整预算数"],
    ["日常公用经费预算数", "公用经费预算", "日常公用支出预算", "公用经费年度预算", "日常公用经费预算安排数"],
  ),
  ...labels(
    "routine-actual",
    "operating expenses",
    ["日常公用经费决算数"],
    ["日常公用经费实际支出数", "公用经费支出数", "公用经费决算", "日常公用经费执行数"],
  ),
  ...labels("routine-rate", "operating expenses", ["日常公用经费控制率"], ["公用经费控制率"]),
  ...labels(
    "fixed-assets-total",
    "fixed assets",
    ["固定资产总额", "固定资产原值"],
    [
      "固定资产",
      "固定资产合计",
      "固定资产账面原值",
      "固定资产原值合计",
      "年末固定资产总额",
      "固定资产总价值",
      "固定资产总值",
      "全部固定资产总额",
      "固定资产账面价值",
      "固定资产金额",
      "资产总额",
      "固定资产总额（万元）",
    ],
  ),
  ...labels(
    "fixed-assets-in-use",
    "fixed assets",
    ["在用固定资产总额", "实际在用固定资产总额"],
    [
      "在用固定资产",
      "实际在用固定资产",
      "固定资产在用金额",
      "正在使用的固定资产",
      "使用中的固定资产原值",
      "固定资产在用原值",
      "实际使用固定资产总额",
      "其中：在用固定资产",
    ],
  ),
  ...labels(
    "fixed-asset-utilisation-rate",
    "fixed assets",
    ["固定资产利用率"],
    ["固定资产使用率", "固定资产在用率", "固定资产综合利用率"],
  ),
  ...labels(
    "authorised-staff",
    "staff",
    ["核定编制数", "编制人数"],
    [
      "核定编制人数",
      "核定编制总数",
      "编制数",
      "人员编制数",
      "编制总数",
      "批复编制数",
      "定编人数",
      "编办核定编制",
    ],
  ),
  ...labels(
    "established-staff",
    "staff",
    ["在编人数", "在编人员"],
    [
      "在编人员数",
      "实有在编人数",
      "年末在编人数",
      "在编在岗人数",
      "在编实有人数",
      "财政供养人员数",
      "编内人员数",
      "编制内实有人数",
      "在职人员数",
      "期末在编人员",
    ],
  ),
  ...labels("established-staff-rate", "staff", ["财政供养人员控制率"], ["在编人员控制率"]),
  ...labels(
    "off-establishment-staff",
    "staff",
    ["编外人员数", "编外人数"],
    [
      "编外人员",
      "编外聘用人员",
      "编制外人员",
      "非在编人员数",
      "编外人员（临聘、劳务派遣）",
      "临聘人员",
      "聘用人员数",
      "劳务派遣人员数",
      "购买服务人员",
      "政府购买服务人员数",
      "年末其他人员",
    ],
  ),
  ...labels("off-establishment-rate", "staff", ["编外人员控制率"], ["编外人员比率"]),
  ...labels(
    "projects-planned",
    "projects",
    ["计划完成项目数", "项目总数"],
    ["年度计划完成项目数", "应完成项目数", "计划完成项目个数", "计划项目数", "计划实施项目数量"],
  ),
  ...labels(
    "projects-done",
    "projects",
    ["已完成项目数", "按时完成项目数"],
    ["实际完成项目数", "按期完成项目数", "及时完成项目个数", "按计划完成项目数", "完成项目数"],
  ),
  ...labels(
    "petition-reply-rate",
    "basic data",
    ["群众信访办理回复率"],
    ["信访回复率", "信访办结率", "群众来信来访答复率", "信访投诉处理率"],
  ),
  ...labels(
    "petition-timely-rate",
    "basic data",
    ["群众信访及时办理回复率"],
    ["信访及时回复率", "信访按时办结率", "信访件按期答复率", "群众投诉及时处理率"],
  ),
  ...labels(
    "satisfaction-rate",
    "basic data",
    ["服务对象满意度", "公众满意度"],
    ["公众或服务对象满意度", "群众满意率", "社会公众满意度"],
  ),
  // Last year's, and what is no total of a department: such figures feed no fact.
  ...labels(
    null,
    "year-on-year",
    ["上年决算数", "上年支出决算数", "上年年初预算数"],
    [
      "上年度预算数",
      "去年实际支出",
      "上年末在编人数",
      "上一年固定资产总额",
      "上年“三公”经费支出数",
      "2021年度年初预算数",
      "2021年支出决算",
      "前一年政府采购预算",
      "下年预算数",
      "年初固定资产余额",
    ],
  ),
  ...labels(
    null,
    "basic data",
    ["本年收入合计", "年末结转结余", "离退休人员", "因公出国（境）费"],
    [
      "财政拨款收入预算数",
      "上年结转资金",
      "结余资金数额",
      "公务接待费支出数",
      "编外人员经费支出",
      "闲置固定资产原值",
      "固定资产净值",
      "人均公用经费支出",
      "安全生产宣传支出",
    ],
  ),
  ...labels(null, "staff", ["行政编制"], ["行政编制数", "事业编制数", "行政在编人数", "参公在编人员"]),
  ...labels(null, "procurement", ["货物类采购预算"], ["采购预算数（工程）", "服务类政府采购支出"]),
];
