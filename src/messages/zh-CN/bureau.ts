/** Words of the bureau's command, and of what it prints for programs. */
import type { SampleReason } from "../../bureau/sample";
import type { SampleRules } from "../../bureau/settings";

const wan = (yuan: number): string => `${String(yuan / 10_000)} 万元`;
const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

function reason(why: SampleReason): string {
  switch (why.kind) {
    case "budget":
      return `预算 ${wan(why.budget)}`;
    case "full-marks":
      return "各项都是满分";
    case "difference":
      return `自评分与重算分相差 ${why.points} 分`;
    case "grade":
      return `等级为“${why.grade}”`;
    case "low-twice":
      return `连续两年评为“${why.before}”“${why.now}”`;
    case "copy":
      return `与“${why.other}”的材料雷同`;
    case "rotation":
      return `每年轮抽 ${percent(why.share)}，轮到本年`;
  }
}

function rules(given: SampleRules): string[] {
  return [
    ...(given.budgetFrom === null ? [] : [`预算 ${wan(given.budgetFrom)}及以上的`]),
    ...(given.fullMarks ? ["各项都是满分的"] : []),
    ...(given.difference === null ? [] : [`自评分与重算分相差 ${given.difference} 分及以上的`]),
    ...(given.grades.length === 0 ? [] : [`等级为${given.grades.map((grade) => `“${grade}”`).join("")}的`]),
    ...(given.lowTwice.length === 0
      ? []
      : [`连续两年为${given.lowTwice.map((grade) => `“${grade}”`).join("或")}的`]),
    ...(given.copies ? ["材料与别家雷同的"] : []),
    ...(given.rotation > 0 ? [`每年轮抽 ${percent(given.rotation)}`] : []),
  ];
}

export const bureau = {
  help: {
    bureau: "财政部门汇总一批评分表：汇总表、退回意见、复核表、抽查名单、雷同、上年对比",
    folder: "存放各单位评分表的文件夹（与 --merge 二选一）",
    out: "汇总结果写到这个文件夹",
    roster: "应报送单位名单（工作簿，一行一个单位）",
    lastYear: "上年的文件夹，或上年汇总时写出的 汇总.jsonl",
    rules: "抽查规则和文书抬头（YAML）",
    seed: "抽查用的随机种子（默认 1）",
    resume: "接着上次没做完的做；没有变动的文件不再重读",
    merge: "不读文件夹，合并几份 汇总.jsonl",
    shard: "只读第 i 份，共 n 份（如 3/16），只写出 汇总.jsonl",
    format: "在屏幕上输出：text（给人看）、json（给程序）",
    force: "文件夹里已有上次的结果时，重做并覆盖",
  },
  between: "；",
  reason,
  rules,
  unknownGrades: (grades: readonly string[]) =>
    `抽查规则里的等级${grades.map((each) => `“${each}”`).join("、")}，这批评分表都没有，没有单位因此被抽查。请核对写法是否与评分表的等级一致。`,
  copied: (kind: "figures" | "text", what: readonly string[]) =>
    kind === "figures" ? `同一串数据：${what.join("、")}` : `同样的句子：${what.join("；")}`,
  noScoreSheet: "没有找到评分表。请确认有“三级指标”“分值”“得分”等栏目；可先运行 scoresheet check 查看原因。",
  needsOut: "请用 --out 指定结果写到哪个文件夹；只要屏幕上的结果，可用 --format json。",
  needsFolder: "请给出存放评分表的文件夹，或用 --merge 合并几份 汇总.jsonl。",
  folderOrMerge: "文件夹和 --merge 只能用一个。",
  notAFolder: (path: string) => `${path} 不是文件夹。单个文件请用 scoresheet check。`,
  outIsFolder: (out: string) =>
    `结果不能写到 ${out}：它就是要读的文件夹，写出的文书下次会被当成报送的评分表。请用 --out 指定另一个文件夹（可以是它里面的一个）。`,
  earlierRun: (folder: string) =>
    `${folder} 里已有一次汇总的结果。接着做请加 --resume，重做并覆盖请加 --force，或换一个文件夹。`,
  badNumber: (option: string, value: string, from: number, to: number) =>
    `选项 ${option} 不能是“${value}”，只能是 ${from} 到 ${to} 的整数。`,
  badShard: (value: string) => `选项 --shard 不能是“${value}”，请写成 第几份/共几份，例如 3/16。`,
  notResults: (file: string) =>
    `${file} 不是汇总结果。请用 scoresheet bureau --out 写出的 汇总.jsonl（--format json 在屏幕上输出的内容不能用来合并）。`,
  otherVersion: (file: string) => `${file} 是另一个版本的程序写出的，不能合并。请用同一版本重新运行。`,
  twice: (file: string, a: string, b: string) =>
    `${file} 在 ${a} 和 ${b} 里都有，内容不同。请去掉一份再合并。`,
  emptyRoster: "名单里没有认出单位名称。请在第一行写“单位名称”，下面一行一个单位。",
  badRules: (file: string, key: string, wanted: string) =>
    `${file}：${key === "" ? "内容" : `“${key}”`}不对，应为${wanted}。`,
  unknownRule: (file: string, key: string, known: readonly string[]) =>
    `${file}：没有“${key}”这一项。可以写：${known.join("、")}。`,
  wanted: {
    money: "金额（元），例如 2000000",
    yes: "是或否",
    points: "分数，例如 2",
    share: "比例，例如 20%",
    list: "等级的列表，例如 [优]",
    text: "文字",
    section: "“抽查”“抬头”两段",
  },
  keptEdited: (path: string) => `${path} 已经有人改过，没有覆盖。要重写请先把它移走，或加 --force。`,
  reused: (count: number) => `${count} 个文件没有变动，沿用上次的结果。`,
  closing: (a: {
    units: number;
    returned: number;
    conditional: number;
    missing: number | null;
    copies: number;
    sampled: number;
    unreadable: number;
  }) =>
    `共 ${a.units} 份评分表：退回 ${a.returned}，有条件通过 ${a.conditional}，通过 ${a.units - a.returned - a.conditional}；` +
    `${a.missing === null ? "" : `未报送 ${a.missing} 家，`}雷同 ${a.copies} 对，抽查 ${a.sampled} 家，读不了 ${a.unreadable} 个文件。`,
  wrote: (folder: string, papers: number) =>
    `已写出 ${folder}：汇总.xlsx、汇总.jsonl，退回意见和复核表 ${papers} 份。`,
  wroteResults: (path: string, files: number) => `已写出 ${path}（${files} 个文件的结果），用 --merge 合并。`,
  interrupted: "已中断。加 --resume 再次运行，就从这里接着做。",
};

export type BureauWords = typeof bureau;
