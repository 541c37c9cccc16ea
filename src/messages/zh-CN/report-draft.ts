/** The draft of the report's chapter 存在问题及改进措施: the paper is the department's, so Chinese in every language. */
import type { DeductionBasis } from "../../papers/deduction-list";
import { pointsText } from "../../facts/format";
import type { RuleWords } from "../rule-words";
import { quote } from "./quote";
import { intervalText } from "./rule-words/intervals";
import { rules } from "./rules";

const DIGITS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 1–99: "一", "十二", "二十". */
function numeral(n: number): string {
  const tens = Math.floor(n / 10);
  return `${tens > 1 ? DIGITS[tens] : ""}${tens > 0 ? "十" : ""}${DIGITS[n % 10]}`;
}

const FILL = "〔请填写〕";
const which = (numbers: readonly number[]) => `文首第${numbers.join("、")}条`;

export const reportDraft = {
  /** The working in sentences; the points are said elsewhere. */
  working: (moneyUnit: string): RuleWords => ({
    ...rules.withMoneyUnit(moneyUnit),
    band: (interval, points) => `属于“${intervalText(interval)}”一档，得${pointsText(points)}分`,
    closing: () => null,
  }),
  /** How the brackets begin that ask for a check. */
  check: "〔须",
  header: "草稿",
  draftLine: ({ year, month, day }: { year: number; month: number; day: number }) =>
    `草稿：${year}年${month}月${day}日由评分表自动生成，未经审核。黄底〔〕处须由人填写，红字〔〕处须核对；定稿前请删除本段和页眉。`,
  title: (department: string | null, year: number | null) =>
    `${department ?? "〔请填写部门名称〕"}${year === null ? "〔请填写年度〕" : `${year}年度`}部门整体支出绩效自评报告`,
  subtitle: "（存在问题及改进措施部分）",

  mend: {
    heading: (count: number) => `提交前须先改正（${count}处）`,
    intro: "评分表或附表有下列错误。请在表中改正，再重新生成本草稿；改正后删除本部分。",
    alsoHeading: (count: number) => `提交前还须核对（${count}处）`,
    alsoIntro: "下列数据或文字很可能有误，请逐条核对；核对后删除本部分。",
    item: (number: number, place: string, message: string, fix: string) =>
      `${number}. ${place}${message}${fix}`,
    place: (sheet: string | null, cell: string | null) =>
      sheet === null ? "" : `【${sheet}${cell === null ? "" : ` ${cell}`}】`,
  },

  overall: {
    heading: "一、自评得分情况",
    headingOf: (sheet: string) => `一、自评得分情况（工作表“${sheet}”）`,
    text: (a: {
      framework: string | null;
      year: number | null;
      total: string;
      grade: string | null;
      dimensions: readonly { name: string; score: string; weight: string }[];
      /** What a project form's funds are called, whose points stand outside the indicators. */
      funds: string | null;
      indicators: number;
      deducted: number;
      lost: string;
    }) => {
      const by = a.framework === null ? "按照评分表" : `按照《${a.framework}》`;
      const year = a.year === null ? "" : `${a.year}年度`;
      const grade = a.grade === null ? "" : `，评分等级为“${a.grade}”`;
      const parts = a.dimensions.map(({ name, score, weight }) => `${name}${score}分（满分${weight}分）`);
      const dimensions = parts.length === 0 ? "" : `其中：${parts.join("、")}。`;
      const funds = a.funds === null ? "" : `${a.funds}和`;
      const deducted =
        a.deducted === 0 ? "均未扣分" : `${a.deducted}项有扣分，共扣${a.lost}分，扣分情况见本文第二部分`;
      return `${by}，${year}部门整体支出绩效自评总分${a.total}分${grade}。${dimensions}${funds}${a.indicators}项三级指标中，${deducted}。`;
    },
    noTotal: "〔请填写〕",
    sumDiffers: (sum: string, numbers: readonly number[]) =>
      `〔须核对：各项得分合计${sum}分，与总分不一致${numbers.length > 0 ? `，见${which(numbers)}` : ""}〕`,
    unscored: (names: readonly string[]) => `〔须补填：${names.join("、")}没有得分，未计入以上各分项和扣分〕`,
    errors: (numbers: readonly number[]) =>
      `〔须先改正：评分表有${numbers.length}处错误，改正后以上分数可能变化，见${which(numbers)}〕`,
  },

  deductions: {
    heading: "二、存在的问题及改进措施",
    none: `评分表中没有扣分的指标。如有其他需要说明的问题，请补充：${FILL}。`,
    indicator: (number: number, name: string, lost: string) => `（${numeral(number)}）${name}（扣${lost}分）`,
    facts: (a: {
      weight: string;
      score: string;
      lost: string;
      basis: DeductionBasis;
      missing: readonly string[];
      working: readonly string[];
    }) => {
      const working = a.working.map((line) => `${line}。`).join("");
      const how = {
        figures: working,
        missing: `〔须补充：工作簿中没有计算所需的${a.missing.join("、")}〕`,
        judgement: working || "本项由人对照评分标准评分。",
        "no-rule": "本项对照评分标准评分。",
      }[a.basis];
      return `本项满分${a.weight}分，自评得${a.score}分，扣${a.lost}分。${how}`;
    },
    check: (numbers: readonly number[]) => `〔须先核对或改正：见${which(numbers)}〕`,
    differs: (points: string) => `〔须核对：按现有数据应得${points}分，与自评得分不同〕`,
    reason: (own: string) =>
      own === "" ? `扣分原因：${FILL}。` : `扣分原因：评分表中写明${quote(own)}〔请据实补充或改写〕。`,
    measures: `改进措施：${FILL}。责任部门（责任人）：${FILL}；完成时限：${FILL}。`,
    aim: (ways: readonly string[]) => `与满分的差距：${ways.join("；").replace(/ /g, "")}。`,
  },

  data: {
    heading: "三、主要数据",
    intro: "以下数据取自工作簿，单位随原表；带*的数据须核对，“—”表示工作簿中没有。",
    execution: "（一）预算执行情况",
    amounts: (parts: readonly string[]) => `${parts.join("，")}。`,
    amount: (name: string, value: string) => `${name}${value.replace(" ", "")}`,
    share: (percent: string) => `支出占调整预算的${percent}`,
    quartersCaption: (year: number | null) => `表1　${year === null ? "" : `${year}年度`}分季度预算执行情况`,
    unit: (unit: string) => `单位：${unit}`,
    quarters: {
      quarter: "季度",
      paid: "累计支出",
      budget: "年度预算（调整后）",
      progress: "支出进度",
      scheduled: "序时进度",
      rate: "执行率",
    },
    quarter: (n: number) => `第${DIGITS[n]}季度`,
    noQuarters: "工作簿中没有分季度的预算执行数据，本表从略。〔请补充各季度末累计支出和年度预算〕",
    chart: "图1　分季度支出进度与序时进度",
    legend: { value: "支出进度", scheduled: "序时进度" },
    chartLabels: (progress: string, scheduled: string) => [`支出 ${progress}`, `序时 ${scheduled}`],
    operating: "（二）公用经费控制情况",
    operatingCaption: (year: number | null) => `表2　${year === null ? "" : `${year}年度`}公用经费控制情况`,
    expenses: { name: "费用类别", budget: "预算数", actual: "实际支出数", rate: "控制率" },
    threePublic: "“三公”经费",
    routine: "日常公用经费",
    noOperating:
      "工作簿中没有公用经费的预算数和支出数，本表从略。〔请补充“三公”经费、日常公用经费的预算数和支出数〕",
    unknown: "—",
    suspect: (text: string) => `${text}*`,
    checks: (numbers: readonly number[]) => `〔须核对：带*的数据见${which(numbers)}〕`,
  },

  annex: {
    heading: "附表　部门整体支出绩效评分表",
    headingOf: (sheet: string) => `附表　部门整体支出绩效评分表（工作表“${sheet}”）`,
    columns: {
      dimension: "一级指标",
      group: "二级指标",
      indicator: "三级指标",
      weight: "分值",
      score: "得分",
      lost: "扣分",
    },
    level: (name: string, weight: string) => `${name}\n（${weight}分）`,
    unscored: "〔未填〕",
    total: "合计",
    totalDiffers: (stated: string, summed: string) =>
      `〔须核对：表中总分${stated}分，各项得分合计${summed}分〕`,
  },
};

export type ReportDraftWords = typeof reportDraft;
