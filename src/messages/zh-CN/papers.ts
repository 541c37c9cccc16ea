/** Words of the papers that follow from a score sheet: the list of deductions and the command that writes it. */
import { winBack } from "./win-back";

const list = {
  sheetName: "扣分清单",
  title: (sheets: readonly string[]) => `扣分清单（${sheets.join("、")}）`,
  summary: (a: { count: number; lost: string; total: string | null; reviewed: string | null }) =>
    `${a.total === null ? "" : `自评总分 ${a.total} 分，`}${a.reviewed === null ? "" : `复核总分 ${a.reviewed} 分，`}${a.count} 项指标有扣分，共扣 ${a.lost} 分。按扣分多少排列；责任人、完成时限、状态请填写。`,
  sheet: "工作表",
  section: (sheet: string) => `工作表“${sheet}”`,
  columns: {
    number: "序号",
    place: "所属指标",
    indicator: "三级指标",
    weight: "分值",
    score: "得分",
    lost: "扣分",
    byRule: "按规则应得",
    reason: "扣分依据",
    winBack: "与满分的差距",
    remark: "扣分情况及整改情况说明",
    responsible: "责任人",
    due: "完成时限",
    status: "状态",
  },
  /** The same column of a project's form. */
  projectRemark: "偏差原因分析及改进措施",
  statuses: ["未开始", "进行中", "已完成"],
  statusTitle: "状态",
  statusPrompt: "请从下拉列表中选择：未开始、进行中、已完成。",
  statusError: "只能填未开始、进行中、已完成。",
  duePrompt: "请填计划完成的日期，例如 2025-06-30。",
  /** Nothing was computed, and why. */
  basis: {
    missing: (names: readonly string[]) => `工作簿里没有计算所需的数据：${names.join("、")}。`,
    judgement: () => "由人对照评分标准评分，没有可以计算的数据。",
    "no-rule": () => "没有可用的评分规则（框架未识别，或分值与框架不同），无法计算。",
  },
  reviewed: (scores: string) => `${scores}。`,
  error: (message: string) => `【先改正】${message}`,
  winBack,
  noWinBack: {
    figures: "差距涉及几个数，不在单独一个数上。",
    missing: "补上所需的数据后才能测算。",
    judgement: "请对照评分标准和佐证材料逐条核对。",
    "no-rule": "请对照评分标准和佐证材料逐条核对。",
  },
  checkFirst: (points: string) => `按现有数据应得 ${points} 分，比所填的多，请先核对得分。`,
  drafted: (text: string) => `【草拟】${text}`,
  /** Nothing here may read as advice to alter what has happened. */
  sober:
    "“与满分的差距”是按规则测算的，供核对数据有没有填错、安排下一年度的工作用；已经发生的数据要如实填报，不能为了得分改动。",
  total: "合计",
  unscored: (names: readonly string[]) => `没有得分、未计入的指标：${names.join("、")}。请先补填得分。`,
  page: "第 &P 页，共 &N 页",
};

export const papers = {
  list,
  /** Drafted remarks: for the sheet, so Chinese in every language. */
  fileName: {
    list: (name: string, extension: string) => `${name}.扣分清单.${extension}`,
    draft: (name: string) => `${name}.报告草稿.docx`,
  },
  cli: {
    papers: "由评分表生成扣分清单（表格）和整份自评报告的草稿（Word）",
    kind: "写哪一种：list（扣分清单）、draft（报告草稿）、all（都写）",
    format: "扣分清单的格式：xlsx、csv",
    out: "写到这个文件夹（默认：原文件所在的文件夹）",
    noSheet: (file: string) =>
      `${file} 里没有找到评分表，没有写出文件。请确认评分表有“三级指标”“分值”“得分”等栏目；可先运行 scoresheet check 查看原因。`,
    noDeductions: (file: string) => `${file}：评分表里没有扣分的指标，没有写出扣分清单。`,
    unscored: (file: string, names: readonly string[]) =>
      `${file}：没有得分、未计入的指标：${names.join("、")}。请先补填得分。`,
    listed: (file: string, count: number, lost: string) =>
      `${file}：${count} 项指标有扣分，共扣 ${lost} 分。`,
    errors: (file: string, count: number) =>
      `${file}：工作簿里有 ${count} 处错误，报告草稿末尾已列出；请改正后重新生成。`,
  },
};
