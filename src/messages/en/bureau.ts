import type { SampleReason } from "../../bureau/sample";
import type { SampleRules } from "../../bureau/settings";
import type { BureauWords } from "../zh-CN/bureau";

const yuan = (amount: number): string => `${amount.toLocaleString("en-US")} yuan`;
const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

function reason(why: SampleReason): string {
  switch (why.kind) {
    case "budget":
      return `a budget of ${yuan(why.budget)}`;
    case "full-marks":
      return "full marks throughout";
    case "difference":
      return `its own total and the recomputed one are ${why.points} points apart`;
    case "grade":
      return `graded “${why.grade}”`;
    case "low-twice":
      return `graded “${why.before}” last year and “${why.now}” this year`;
    case "copy":
      return `its papers and those of “${why.other}” are alike`;
    case "rotation":
      return `its turn this year (${percent(why.share)} of the units each year)`;
  }
}

function rules(given: SampleRules): string[] {
  const quoted = (grades: readonly string[]) => grades.map((grade) => `“${grade}”`).join(" or ");
  return [
    ...(given.budgetFrom === null ? [] : [`budgets of ${yuan(given.budgetFrom)} and more`]),
    ...(given.fullMarks ? ["full marks throughout"] : []),
    ...(given.difference === null
      ? []
      : [`totals ${given.difference} points or more from the recomputed one`]),
    ...(given.grades.length === 0 ? [] : [`graded ${quoted(given.grades)}`]),
    ...(given.lowTwice.length === 0 ? [] : [`two years running ${quoted(given.lowTwice)}`]),
    ...(given.copies ? ["papers like another unit's"] : []),
    ...(given.rotation > 0 ? [`${percent(given.rotation)} each year in rotation`] : []),
  ];
}

export const bureau: BureauWords = {
  help: {
    bureau: "sum up a bureau's folder: summary, return notes, review sheets, sample, copies, last year",
    folder: "the folder with the units' score sheets (or --merge)",
    out: "write the results into this folder",
    roster: "the units that were to hand in (a workbook, one unit in each row)",
    lastYear: "last year's folder, or the 汇总.jsonl written then",
    rules: "rules of the sample and headings of the papers (YAML)",
    seed: "seed of the sample's rotation (default 1)",
    resume: "go on where the last run stopped; files that are unchanged are not read again",
    merge: "read no folder, join several 汇总.jsonl",
    shard: "read only part i of n (3/16), and write 汇总.jsonl alone",
    format: "what is printed: text (for people), json (for programs)",
    force: "do it anew and overwrite where the folder holds an earlier run's results",
  },
  between: "; ",
  reason,
  rules,
  unknownGrades: (grades) =>
    `No score sheet here has the grade ${grades.map((each) => `"${each}"`).join(", ")} that the rules of the sample name, so that no unit was chosen by it. Please check how the sheets write their grades.`,
  copied: (kind, what) =>
    kind === "figures"
      ? `the same run of figures: ${what.join(", ")}`
      : `the same sentences: ${what.join("; ")}`,
  noScoreSheet:
    "No score sheet was found. Look for the columns 三级指标, 分值, 得分; scoresheet check says more.",
  needsOut: "Name the folder for the results with --out; --format json alone prints them.",
  needsFolder: "Name the folder with the score sheets, or join several 汇总.jsonl with --merge.",
  folderOrMerge: "Either a folder or --merge, not both.",
  notAFolder: (path) => `${path} is no folder. For a single file use scoresheet check.`,
  outIsFolder: (out) =>
    `The results cannot go to ${out}: it is the folder to be read, and what is written there would be read as units' score sheets the next time. Name another folder with --out (one inside it will do).`,
  earlierRun: (folder) =>
    `${folder} holds the results of an earlier run. Go on with --resume, start anew with --force, or name another folder.`,
  badNumber: (option, value, from, to) =>
    `Option ${option} cannot be “${value}”: only a whole number from ${from} to ${to}.`,
  badShard: (value) => `Option --shard cannot be “${value}”: write part/parts, such as 3/16.`,
  notResults: (file) =>
    `${file} holds no results. Use the 汇总.jsonl that scoresheet bureau --out writes (what --format json prints cannot be joined).`,
  otherVersion: (file) =>
    `${file} was written by another version of the program. Run it again with this one.`,
  twice: (file, a, b) => `${file} is in ${a} and in ${b}, with different contents. Take one of them away.`,
  emptyRoster:
    "No names were found in the roster. Write 单位名称 in the first row and one unit in each row below.",
  badRules: (file, key, wanted) => `${file}: ${key === "" ? "its content" : `“${key}”`} should be ${wanted}.`,
  unknownRule: (file, key, known) => `${file}: there is no “${key}”. Known: ${known.join(", ")}.`,
  wanted: {
    money: "an amount in yuan, such as 2000000",
    yes: "是 or 否",
    points: "points, such as 2",
    share: "a share, such as 20%",
    list: "a list of grades, such as [优]",
    text: "a text",
    section: "the sections 抽查 and 抬头",
  },
  keptEdited: (path) =>
    `${path} was edited by somebody and is kept. Move it away to have it written again, or add --force.`,
  reused: (count) => `${count} files are unchanged: their results are used again.`,
  closing: (a) =>
    `${a.units} score sheets: ${a.returned} returned, ${a.conditional} conditional, ${a.units - a.returned - a.conditional} passed; ` +
    `${a.missing === null ? "" : `${a.missing} units missing, `}${a.copies} pairs alike, ${a.sampled} in the sample, ${a.unreadable} files unreadable.`,
  wrote: (folder, papers) =>
    `Written to ${folder}: 汇总.xlsx, 汇总.jsonl, ${papers} return notes and review sheets.`,
  wroteResults: (path, files) => `Written: ${path} (results of ${files} files); join them with --merge.`,
  interrupted: "Stopped. Run it again with --resume to go on from here.",
};
