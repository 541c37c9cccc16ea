/** What is said of a form that was read: which indicators are computed, which a person scores, and why. */
import type { ByHandReason, Remark } from "../../criteria/context";
import { boundText } from "../../facts/format";
import type { ImportFault } from "../../form-import/import-form";
import type { FilledWhat, FillNote, FillProblem, LeftReason } from "../../form-fill/types";
import { quote } from "./quote";

const LONGEST_QUOTE = 40;
const short = (text: string) =>
  quote(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);

const FAULTS: Record<ImportFault, string> = {
  "no-form": "没有找到评分表。请给出印有各级指标、分值和评分标准的表样（空白或填好的都可以）。",
  "no-such-sheet": "文件里没有这个名称的评分表。请核对工作表名称（命令行用 --sheet）。",
  "no-weights": "表样里有的指标没有分值，不能用作框架。请在表样里补上分值再读。",
  "too-long": "这张表的指标超过 300 个，不像是评分表样，没有读取。请只留下评分表再试。",
  "no-year": "表样没有写明年度。请给出评价年度（命令行用 --year 2025）。",
};

function byHand(reason: ByHandReason): string {
  switch (reason.code) {
    case "nothing-said":
      return "没有写明怎么给分";
    case "at-discretion":
      return "由人酌情评分";
    case "not-understood":
      return `没有读懂${short(reason.text)}`;
    case "points-differ":
      return `各部分合计${reason.printed.toFixed()}分，与分值不符`;
    case "bands-broken":
      return `分档在${boundText(reason.at)}处${reason.fault === "gap" ? "有空缺" : "有重叠"}`;
  }
}

function remark(said: Remark): string {
  switch (said.code) {
    case "limit-assumed":
      return `原文没有写明${boundText(said.at)}归哪一档，按归上一档处理`;
    case "bands-nested":
      return "原文的几档互相包含，按先写的一档优先处理";
    case "discretion":
      return `${short(said.item)}写有“酌情扣分”：符合得满分，否则为0分，酌情的分数由人改`;
    case "points-differ":
      return `评分标准里写的是${said.printed.toFixed()}分，按分值计`;
  }
}

const WHAT: Record<FilledWhat, string> = {
  score: "得分",
  remark: "说明",
  subtotal: "小计",
  total: "总分",
  grade: "等级",
};

function fillProblem(problem: FillProblem): string {
  switch (problem.code) {
    case "no-form":
      return "文件里没有找到评分表。请给出财政部门发的那份表样。";
    case "no-score-column":
      return `${quote(problem.sheet)}没有填得分的一列，没有地方可填。请确认给的是要填报的表样，不是指标体系说明。`;
    case "not-the-framework":
      return `${quote(problem.sheet)}与框架对不上：框架有 ${problem.indicators} 个指标，表里只对上 ${problem.matched} 个。请先从这份表样读出框架（命令行用 scoresheet frameworks from），再用它来填。`;
    case "several-forms":
      return `文件里有 ${problem.sheets.length} 张评分表都对得上：${problem.sheets.map(quote).join("、")}。请选定要填的那一张（命令行用 --sheet ${problem.sheets[0]}）。`;
    case "no-such-sheet":
      return `文件里没有名为${quote(problem.sheet)}的评分表；有的是：${problem.sheets.map(quote).join("、")}。`;
    case "other-year":
      return `数据是 ${problem.data} 年度的，框架是 ${problem.framework} 年度的，没有填。请换成 ${problem.framework} 年度的数据；框架的年度读错了的，从表样重新读（命令行用 --year 指明年度）。`;
    case "no-data":
      return `一个指标也算不出来：数据里没有找到评分要用的数。需要：${problem.facts.join("、")}。请核对数据文件里的名称和年度。`;
  }
}

function leftReason(reason: LeftReason): string {
  switch (reason.code) {
    case "judgement":
      return "由人判断";
    case "missing":
      return `缺少数据：${reason.facts.join("、")}`;
    case "review":
      return `需要核对：${reason.why}`;
    case "not-in-framework":
      return "框架里没有这个指标";
    case "other-weight":
      return `表里的分值是${reason.printed || "空的"}，框架是${reason.framework}，不能按框架的规则计分`;
    case "occupied":
      return `单元格里已有${quote(short(reason.shown).slice(1, -1))}，没有改动`;
    case "locked":
      return "工作表受保护，这个单元格不许修改";
    case "shared":
      return "与别的内容合并在一个单元格里";
    case "incomplete":
      return `还有 ${reason.open} 个指标没有得分`;
  }
}

function fillNote(note: FillNote): string {
  switch (note.code) {
    case "not-applicable":
      return "没有可考核的内容，按满分填，请核对";
    case "differs":
      return `数据文件的评分表里是${note.sheet}分，与规则算出的不同，按规则填`;
    case "text-cell":
      return "单元格是“文本”格式，公式在里面不会计算，填的是数值";
  }
}

const fill = {
  help: "把得分、说明和总分填进财政部门发的表样：文件的其余部分一个字节不动",
  formArgument: "空白表样（.xlsx .xlsm .docx）",
  from: "有数据的文件（默认：表样自己的文件）",
  framework: "从表样读出的框架文件（scoresheet frameworks from），或内置框架的编号",
  sheet: "填哪一张评分表（文件里有几张时）",
  out: "填好的文件写到这里（默认：表样名.filled.xlsx）",
  native: "得分和总分写成普通公式（数据在同一文件里的引用单元格，否则用数字）",
  problem: fillProblem,
  what: (what: FilledWhat) => WHAT[what],
  left: leftReason,
  note: fillNote,
  onlyPackages: (extension: string) =>
    `不能填进 .${extension} 文件。请用 WPS 或 Excel 另存为 .xlsx（Word 文件另存为 .docx）再填。`,
  noFramework: (form: string) =>
    `还没有指明按哪个框架计分。请先从表样读出框架并核对：scoresheet frameworks from ${form} --out 框架.yaml，再用 --framework 框架.yaml 来填。`,
  onlyFrameworks: "项目支出的表没有固定指标，不能这样填；请用 scoresheet new 生成项目自评表。",
  nativeInWord: "Word 表格里没有公式：请去掉 --native，填数值。",
  summary: (a: { sheet: string; scores: number; remarks: number; total: string | null }) =>
    `已填${quote(a.sheet)}：得分 ${a.scores} 个，说明 ${a.remarks} 处${a.total === null ? "" : `，总分 ${a.total}`}。`,
  nothing: (sheet: string) =>
    `${quote(sheet)}一个格子也没有填，没有写出文件：要填的格子里已经有内容、不许修改，或者要由人判断。要重新填的，请清空表样里的得分再试。`,
  protectedSheet: (sheet: string) => `工作表${quote(sheet)}受保护：保护没有动，只填了允许修改的单元格。`,
  fromSheetHeading: "照数据文件的评分表填的得分（由人判断的）：",
  leftHeading: "留给人填：",
  noteHeading: "请核对：",
  reasonsHeading: "说明只写了事实，扣分原因和整改措施请补写：",
  line: (what: string, name: string, cell: string, text: string) =>
    `${name === "" ? what : `${name}的${what}`}（${cell}）：${text}`,
};

export const forms = {
  fill,
  fault: (code: ImportFault) => FAULTS[code],
  unfit: (fault: string) =>
    `表样读得出，但做不成框架：${fault}请核对表样里的这一处（多半是数字或名称错位、多打了几位），改正后再读。`,
  summary: (a: { title: string; indicators: number; computed: number; out: string }) =>
    `已读出${quote(a.title)}：三级指标 ${a.indicators} 个，${a.computed} 个读成了评分规则，${a.indicators - a.computed} 个由人评分。框架写到 ${a.out}。`,
  severalSheets: (sheet: string, sheets: readonly string[]) =>
    `文件里有 ${sheets.length} 张评分表（${sheets.join("、")}），读的是${quote(sheet)}；要读别的，用 --sheet 指明。`,
  grades: (bands: string, isPrinted: boolean) =>
    isPrinted ? `评分等级照表样：${bands}。` : `表样没有写明评分等级，按通行的划分：${bands}，请核对。`,
  byHandHeading: "由人评分，原文保留：",
  remarkHeading: "请核对：",
  errataHeading: "表样自身的问题（照录，不改）：",
  line: (cell: string, name: string, text: string) => `${name}（${cell}）：${text}`,
  byHand,
  remark,
  next: (out: string) =>
    `先用 scoresheet frameworks show ${out} 核对各项规则，再用 scoresheet check 评分表.xlsx --framework ${out} 校验。`,
  comment: (name: string) => `由 scoresheet frameworks from 从“${name}”读出，请核对后使用。`,
};
