/** The draft of the whole report: the paper is the department's, so Chinese in every language. */
import type { DeductionBasis } from "../../papers/deduction-list";
import type { PaperDate } from "../../papers/document";
import type { NumericFactId } from "../../facts/facts";
import { pointsText } from "../../facts/format";
import type { RuleWords } from "../rule-words";
import { quote } from "../zh-CN/quote";
import { intervalText } from "../zh-CN/rule-words/intervals";
import { rules } from "../zh-CN/rules";
import { sentence } from "./sentence";

const DIGITS = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

const fill = (what: string) => `〔请填写${what}〕`;
/** Ascending; three and more that follow each other are named by their ends: 1至4、7. */
function ranges(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}至${run.at(-1)}` : run.join("、"))).join("、");
}
const which = (numbers: readonly number[]) => `文末第${ranges(numbers)}条`;

export const reportDraft = {
  /** The working in sentences; the points are said elsewhere, and what nobody has judged is left out. */
  working: (moneyUnit: string): RuleWords => {
    const words = rules.withMoneyUnit(moneyUnit);
    return {
      ...words,
      // A working has no use for "cannot be divided": it says what is nought, and then what follows from that.
      ratio(shown, places) {
        const terms = [...shown.part, ...shown.minus, ...shown.whole];
        if (terms.length === 0 || !terms.every(({ value }) => value.eq(0))) return words.ratio(shown, places);
        const names = new Set(terms.map(({ fact }) => words.fact(fact)));
        return `${shown.name.text}：${[...names].join("、")}均为0`;
      },
      proportion: (ratio, weight, points, effect) =>
        effect === "nothing" ? "" : words.proportion(ratio, weight, points, effect),
      virement: (line) => (line.excess === null && line.points?.gt(0) ? "" : words.virement(line)),
      band: (interval, points) => `属于“${intervalText(interval)}”一档，得${pointsText(points)}分`,
      item: (text, full, verdict, unless) =>
        ({
          met: `${quote(text)}符合要求，得${pointsText(full)}分`,
          "not-met": `${quote(text)}不符合要求，得0分（共${pointsText(full)}分）`,
          void: `${quote(text)}因${unless ?? "不符合条件"}得0分（共${pointsText(full)}分）`,
          unknown: "",
        })[verdict],
      graded: (text, grade, points, scale) => (grade ? words.graded(text, grade, points, scale) : ""),
      deducted({ fault, count, per, exhausted, points }) {
        if (!points) return "";
        const lost = count.eq(0) ? "不扣分" : exhausted ? "扣完为止" : `扣${pointsText(per.times(count))}分`;
        return `每有${fault}扣${pointsText(per)}分，本年度${count.toFixed()}项，${lost}，得${pointsText(points)}分`;
      },
      closing: (outcome) =>
        outcome.status === "not-applicable" && outcome.reason === "nothing-to-measure"
          ? "没有可考核的内容，按满分计"
          : null,
    };
  },
  /** How the brackets begin that ask for a check. */
  check: "〔须",
  header: "草稿",
  draftLine: ({ year, month, day }: PaperDate) =>
    `草稿：${year}年${month}月${day}日由评分表自动生成，未经审核。黄底〔〕处须由人填写，红字〔〕处须核对，文末“定稿前须办事项”逐条列出；定稿时请删除本段、页眉和该部分。`,
  titleLines: (department: string | null, year: number | null) => [
    department ?? fill("部门名称"),
    `${year === null ? fill("年度") : `${year}年度`}部门整体支出绩效自评报告`,
  ],
  cover: {
    department: "单位（公章）",
    filler: "填报人",
    phone: "联系电话",
    head: "负责人（签章）",
    date: "日期",
    stamp: (department: string | null) =>
      department === null ? "〔请填写单位全称并加盖公章〕" : `${department}〔请加盖公章〕`,
    blanks: {
      filler: fill("填报人姓名"),
      phone: fill("联系电话"),
      head: "〔请负责人签章〕",
      date: fill("日期"),
    },
  },
  contents: "目录",
  nothingKnown: (section: string) => `〔请填写${section}：工作簿中没有有关数据〕`,
  table: (number: number, caption: string) => `表${number}　${caption}`,
  chart: (number: number, caption: string) => `图${number}　${caption}`,

  situation: {
    heading: "一、部门基本情况",
    duties: "（一）主要职能",
    dutiesFill: fill("主要职能：按机构职能编制规定概括"),
    work: "（二）年度总体工作和重点工作任务",
    workFill: fill("年度总体工作思路和重点工作任务"),
    tasks: (names: readonly string[]) => `列入绩效目标的任务共${names.length}项：${names.join("、")}。`,
    budgeting: "（三）年度部门预算编制情况",
    targets: (count: number) => `部门整体支出绩效目标设有绩效指标${count}项，见附件2。`,
    execution: "（四）年度部门预算执行情况",
    funds: "1．资金管理",
    projects: "2．项目管理",
    assets: "3．资产管理",
    staff: "4．人员管理",
    system: "5．制度管理",
    systemFill: fill("制定、执行的内部管理制度名称和文号"),
  },

  performance: {
    heading: "二、部门主要履职绩效分析",
    goals: "（一）主要履职目标",
    goalsFill: fill("年度主要履职目标（年度总体目标）"),
    duties: "（二）主要履职情况",
    goalsSet: (text: string) => sentence(text),
    goalsResult: (text: string) => `年度总体目标完成情况：${sentence(text)}`,
    duty: (number: number, name: string) => `${number}．${name}`,
    dutyContent: (text: string) => `主要内容：${sentence(text)}`,
    dutyResult: (text: string) => `完成情况：${sentence(text)}`,
    dutyFill: fill("这项任务的完成情况，附数量、时间、文号等依据"),
    dutiesFill: fill("各项主要任务的完成情况，附数量、时间、文号等依据"),
    results: "（三）部门履职绩效实现情况",
    economy: "1．经济性",
    efficiency: "2．效率性",
    effects: "3．效果性",
    effectsFill: fill("社会、经济、生态效益及可持续影响，附依据"),
    equity: "4．公平性",
    other: "5．其他指标",
    missed: (names: readonly string[]) =>
      names.length === 0 ? "" : `实际完成值未达到年度指标值的有${names.length}项：${names.join("；")}。`,
    missedTarget: (name: string, target: string, actual: string) =>
      `${quote(name)}（指标值${quote(target)}，实际完成${quote(actual)}）`,
    targets: (count: number) => `绩效目标完成情况自评表列有绩效指标${count}项。`,
  },

  overall: {
    /** What is scored. */
    what: "部门整体支出",
    chapter: "三、总体评价和整改措施",
    practice: "（一）主要经验和做法",
    practiceFill: fill("主要经验和做法"),
    problems: "（二）存在的问题和改进措施",
    plans: "（三）后续工作计划和建议",
    plansFill: fill("后续工作计划和建议"),
    heading: "四、自评得分情况",
    ofSheet: (sheet: string) => `工作表${quote(sheet)}`,
    scores: (year: number | null, what: string) =>
      `${year === null ? "" : `${year}年度`}${what}绩效自评得分表`,
    text: (a: {
      what: string;
      framework: string | null;
      year: number | null;
      total: string;
      grade: string | null;
      /** Without a score where one of its indicators has none. */
      dimensions: readonly { name: string; score: string | null; weight: string }[];
      /** What a project form's funds are called, whose points stand outside the indicators. */
      funds: string | null;
      indicators: number;
      unscored: number;
      deducted: number;
      lost: string;
    }) => {
      const by = a.framework === null ? "按照评分表" : `按照《${a.framework}》`;
      const year = a.year === null ? "" : `${a.year}年度`;
      const grade = a.grade === null ? "" : `，评分等级为“${a.grade}”`;
      const parts = a.dimensions.map(
        ({ name, score, weight }) => `${name}${score ?? fill("得分")}分（满分${weight}分）`,
      );
      const dimensions = parts.length === 0 ? "" : `其中：${parts.join("、")}。`;
      const funds = a.funds === null ? "" : `${a.funds}和`;
      const all = `${funds}${a.indicators}项三级指标`;
      const parted = [
        ...(a.unscored > 0 ? [`${a.unscored}项没有得分`] : []),
        ...(a.deducted > 0 ? [`${a.deducted}项有扣分，共扣${a.lost}分，扣分情况见本报告第三部分`] : []),
      ];
      const deducted = parted.length > 0 ? `${all}中，${parted.join("，")}。` : `${all}均未扣分。`;
      return `${by}，${year}${a.what}绩效自评总分${a.total}分${grade}。${dimensions}${deducted}`;
    },
    noTotal: fill("总分"),
    sumDiffers: (sum: string, numbers: readonly number[]) =>
      `〔须核对：各项得分合计${sum}分，与总分不一致${numbers.length > 0 ? `，见${which(numbers)}` : ""}〕`,
    unscored: (names: readonly string[]) => `〔须补填得分：${names.join("、")}〕`,
    errors: (numbers: readonly number[]) =>
      `〔须先改正：评分表有${numbers.length}处错误，改正后以上分数可能变化，见${which(numbers)}〕`,
  },

  /** What a chapter says of one indicator. */
  indicator: {
    scored: (a: { name: string; weight: string; score: string; working: readonly string[] }) =>
      `${a.name}满分${a.weight}分，自评得${a.score}分。${a.working.map((line) => `${line}。`).join("")}`,
    deducted: (a: { name: string; weight: string; score: string; lost: string }) =>
      `${a.name}满分${a.weight}分，自评得${a.score}分，扣${a.lost}分，扣分情况见第三部分。`,
    full: (rows: readonly { name: string; weight: string }[]) =>
      `${rows.map(({ name, weight }) => `${name}（满分${weight}分）`).join("、")}自评${rows.length > 1 ? "均" : ""}得满分。`,
    evidence: (names: readonly string[]) => fill(`${names.join("、")}得满分的依据和佐证材料`),
    evidenceListed: (numbers: readonly string[]) =>
      `佐证材料见附件《佐证材料清单》第${numbers.join("、")}项。`,
    unscored: (name: string) => `${name}：〔须补填${quote(name)}的得分〕`,
  },

  deductions: {
    none: "评分表中没有扣分的指标。",
    noneYet: "〔须补填得分后再写扣分情况〕",
    others: fill("其他需要说明的问题"),
    indicator: (number: number, name: string, lost: string) => `${number}．${name}（扣${lost}分）`,
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
        judgement: working,
        "no-rule": "",
      }[a.basis];
      return `本项满分${a.weight}分，自评得${a.score}分，扣${a.lost}分。${how}`;
    },
    check: (numbers: readonly number[]) => `〔须先核对或改正：见${which(numbers)}〕`,
    differs: (points: string) => `〔须核对：按现有数据应得${points}分，与自评得分不同〕`,
    reason: (own: string) =>
      own === "" ? `扣分原因：${fill("扣分原因")}。` : `自评说明：${sentence(own)}〔请据实补充或改写〕`,
    measures: `改进措施：${fill("改进措施")}。责任部门（责任人）：${fill("责任部门（责任人）")}；完成时限：${fill("完成时限")}。`,
  },

  data: {
    amounts: (parts: readonly string[]) => `${parts.join("，")}。`,
    amount: (name: string, value: string) => `${name}${value}`,
    /** In place of a figure that is nought. */
    none: {
      "virement-amount": "年度内没有调整、调剂资金",
      "key-tasks-unfinished": "没有未完成的重点工作",
    } as Partial<Record<NumericFactId, string>>,
    people: (count: string) => `${count}人`,
    counted: {
      "projects-planned": (count) => `计划完成项目${count}个`,
      "projects-done": (count) => `按时完成项目${count}个`,
      "key-tasks-unfinished": (count) => `未完成的重点工作${count}项`,
    } as Partial<Record<NumericFactId, (count: string) => string>>,
    share: (percent: string) => `支出占调整预算的${percent}`,
    quartersCaption: (year: number | null) => `${year === null ? "" : `${year}年度`}分季度预算执行情况`,
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
    /** Which budget the year's execution is measured against, and by which rate it is scored. */
    basis: (budget: string) => `计算预算执行率时，年度预算数取${budget}`,
    reading: (rate: string) => `全年得分按${rate}计算`,
    noQuarters: "〔请补充各季度末累计支出和年度预算：工作簿中没有分季度的预算执行数据〕",
    chart: "分季度支出进度与序时进度",
    legend: { value: "支出进度", scheduled: "序时进度" },
    chartLabels: (progress: string, scheduled: string) => [`支出 ${progress}`, `序时 ${scheduled}`],
    operatingCaption: (year: number | null) => `${year === null ? "" : `${year}年度`}公用经费控制情况`,
    expenses: { name: "费用类别", budget: "预算数", actual: "实际支出数", rate: "控制率" },
    threePublic: "“三公”经费",
    routine: "日常公用经费",
    noOperating: "〔请补充“三公”经费、日常公用经费的预算数和支出数：工作簿中没有〕",
    unknown: "—",
    suspect: (text: string) => `${text}*`,
    checks: (numbers: readonly number[]) => `〔须核对：带*的数据见${which(numbers)}〕`,
    redCells: (numbers: readonly number[]) => `〔须核对：上表红字见${which(numbers)}〕`,
  },

  annex: {
    sheet: (number: number) => `附件${number}　部门整体支出绩效评分表`,
    targets: (number: number) => `附件${number}　部门整体支出绩效目标完成情况自评表`,
    noTargets:
      "〔请补充绩效目标完成情况自评表：年度总体目标、主要内容和完成情况，各项绩效指标的年度指标值和实际完成值；工作簿中没有〕",
    evidence: {
      heading: (number: number) => `附件${number}　佐证材料清单`,
      heads: ["编号", "三级指标", "材料名称", "文号", "日期", "页码"] as const,
      /** The number of material that the list does not ask for. */
      other: "其他",
      none: (count: number) =>
        `〔请填写佐证材料的名称、文号、日期和页码：工作簿的清单列有${count}项，都还没有填〕`,
      missing: (items: readonly string[]) => `〔请补齐佐证材料：缺${items.length}项，${items.join("；")}〕`,
    },
    others: (number: number) => `附件${number}　其他数据表`,
    columns: {
      dimension: "一级指标",
      group: "二级指标",
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

  open: {
    heading: "定稿前须办事项",
    intro: "本部分供编写人使用，不是报告正文；逐条办完后删除。",
    /** The parts that there are, numbered through. */
    part: (number: number, heading: string) => `（${"一二三"[number - 1]}）${heading}`,
    mend: (count: number) => `须先改正（${count}处）`,
    mendIntro: "评分表或附表有下列错误。请在表中改正，再重新生成本草稿。",
    check: (count: number) => `须核对（${count}处）`,
    checkIntro: "下列数据或文字很可能有误，请逐条核对。",
    fill: (count: number) => `须由人填写或核对（${count}处）`,
    contents: "打开文件时选“是”，或全选后按F9，更新页码",
    item: (number: number, place: string, message: string, fix: string) =>
      `${number}. ${place}${message}${fix}`,
    place: (sheet: string | null, cell: string | null) =>
      sheet === null ? "" : `【${sheet}${cell === null ? "" : ` ${cell}`}】`,
    prompts: (number: number, place: string, texts: readonly string[]) =>
      `${number}. 【${place}】${texts.join("；")}`,
    /** The same prompt at several places of one section. */
    times: (text: string, count: number) => `${text}（${count}处）`,
    cover: "封面",
  },
};

export type ReportDraftWords = typeof reportDraft;
