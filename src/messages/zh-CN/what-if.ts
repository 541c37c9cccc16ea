/** Words of what-ifs: scores under other figures, and the cheapest way to a goal; also those of their command. */
import type { DisclosureGrade } from "../../facts/facts";
import type { ValueFault } from "../../facts/read";

const grades: Record<DisclosureGrade, string> = {
  compliant: "合规",
  defective: "有瑕疵",
  unpublished: "未公开",
};

const faults: Record<ValueFault, string> = {
  "not-a-number": "不是数字。可以写 461.2、1,234.50、95%、461.2万元",
  negative: "不能是负数",
  "not-whole": "应是整数（人数、项数）",
  "wrong-unit": "单位不对：金额写元、万元等，比率写百分数，人数和项数写整数",
  "not-yes-or-no": "请写“是”或“否”",
  "no-grade": "请写“合规”“有瑕疵”或“未公开”",
};

/** Nothing here may read as advice to alter what has happened. */
const sober =
  "以上是按规则推算的，供安排下一年度的工作、核对有没有填错的数据用；已经发生的数据要如实填报，不能为了得分改动。";

export interface StepWords {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly rise: boolean;
  readonly gain: number;
  readonly indicators: readonly string[];
}

export const whatIf = {
  grades,
  yesOrNo: (yes: boolean) => (yes ? "是" : "否"),
  fault: (fault: ValueFault) => faults[fault],
  noRule: "不知道这一项的评分规则（框架未识别，或分值与框架不同）",
  exhausted: "再改动数据也不能多得分",
  sober,

  help: {
    whatIf: "假如换一个数据：各项得分、总分和等级怎样变；怎样改动最少就能达到“优”或满分",
    file: "评分表工作簿",
    set: "假设的数据，如 日常公用经费决算数=461.2万元；可以写多次",
    goal: "目标：优、良、中，或 满分",
    format: "输出格式：text 或 json",
    framework: "指定框架的编号，或自定框架的文件",
  },
  setForm: (given: string) => `--set 要写成 名称=值，如 满意度=96%；现在写的是“${given}”。`,
  noFact: (given: string, suggestions: readonly string[]) =>
    suggestions.length > 0
      ? `没有“${given}”这个数据，是不是：${suggestions.join("、")}？`
      : `没有“${given}”这个数据。不带 --set 运行一次，可以看到全部数据的名称。`,
  badValue: (name: string, given: string, fault: ValueFault) => `“${name}”的值“${given}”${faults[fault]}。`,
  noGoal: (given: string, known: readonly string[]) =>
    `没有“${given}”这个目标，可以写：${known.join("、")}。`,
  full: "满分",
  noSheet: "没有找到评分表，无法推算。请确认工作簿里有带“得分”栏的评分表。",

  sheet: (sheet: string, title: string | null) =>
    title === null ? `工作表“${sheet}”（框架未识别，没有可以推算的规则）` : `工作表“${sheet}”：${title}`,
  listHeading: "可以假设的数据（用 --set 名称=值 试算）：",
  columns: {
    indicator: "指标",
    fact: "数据",
    value: "现在的值",
    before: "原来",
    after: "改后",
    stated: "表上",
    change: "变化",
  },
  unknown: "（没有）",
  changesHeading: "假设：",
  change: (name: string, from: string | null, to: string) => `  ${name}：${from ?? "（没有）"} → ${to}`,
  nothingChanges: "得分都没有变化。",
  total: "合计",
  grade: (before: string | null, after: string | null) =>
    before === after ? `等级：${before ?? "—"}（不变）` : `等级：${before ?? "—"} → ${after ?? "—"}`,
  stated: (total: number) =>
    `表上写的总分是 ${total} 分；“原来”按规则用工作簿里的数据计算，规则算不出的用表上的得分。`,
  open: (name: string, why: string) => `  ${name}：${why}，得分按原来的计。`,
  openHeading: "数据改了、得分还算不出的：",

  goalHeading: (goal: string, target: number, before: number) =>
    `怎样到${goal}（${target} 分），现在 ${before} 分：`,
  already: "已经达到，不需要改动。",
  reached: (after: number) => `这样是 ${after} 分，达到目标。`,
  short: (after: number, short: number) => `能算的都算上是 ${after} 分，还差 ${short} 分。其余的分在：`,
  noSteps: "没有哪个数据的改动能多得分。",
  step: ({ name, from, to, rise, gain, indicators }: StepWords) =>
    `${name}现为 ${from}，${to} ${rise ? "以上" : "以下"}（含）时多得 ${gain} 分（${indicators.join("、")}）`,
  rest: (name: string, points: number, why: string) => `${name} ${points} 分：${why}`,
};
