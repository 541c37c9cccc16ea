/** Words of the command line: help, progress, errors. */
import type { FrameworkChange, Level } from "../../frameworks/diff";
import { duration } from "./duration";
import { otherFiles } from "./files";

/** What can go wrong with a file outside of its content: by the system's own error codes. */
const systemErrors: Record<string, string> = {
  ENOENT: "没有这个文件或文件夹。请检查路径是否写对（路径里有空格时要加引号）。",
  EACCES: "没有权限读写。请换一个有权限的文件夹，或请管理员开通。",
  EPERM: "系统不允许读写，文件可能正被 Excel 或 WPS 打开，或者是只读的。请关闭后再试。",
  EBUSY: "文件正被 Excel 或 WPS 占用。请在那里关闭它再试。",
  EISDIR: "这是文件夹，不是文件。请写出里面一个文件的名字；要检查整个文件夹，用 scoresheet check。",
  ENOTDIR: "路径中有一段不是文件夹。",
  ENOSPC: "磁盘空间不足。请清理后再试。",
  EROFS: "所在磁盘是只读的。请换一个位置。",
  ENAMETOOLONG: "路径太长。请换一个短一些的文件夹名。",
  EMFILE: "同时打开的文件太多。请关闭一些程序后再试。",
  ELOOP: "符号链接绕成了圈。",
};

/** What the same codes mean where something was to be written. */
const writingErrors: Record<string, string> = {
  ENOENT: "系统不允许在那里建文件夹。请换一个文件夹。",
  ENOTDIR: "路径中有一段是文件，不是文件夹。请换一个文件夹。",
  EISDIR: "那里已经有一个同名的文件夹。请换一个位置。",
};

function systemError(code: string): string {
  return systemErrors[code] ?? `系统报错 ${code}。请稍后再试，或把文件拷到本机磁盘后再试。`;
}

const levels: Record<Level, string> = { dimension: "一级指标", group: "二级指标", indicator: "三级指标" };

/** A parameter of a rule; a branch that one side lacks is shown as it would stand in the file. */
function parameter(value: unknown): string {
  if (value === undefined) return "（无）";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function frameworkChange(change: FrameworkChange): string {
  switch (change.kind) {
    case "added":
      return `+ 新增${levels[change.level]}“${change.name}”`;
    case "removed":
      return `- 取消${levels[change.level]}“${change.name}”`;
    case "renamed":
      return `~ ${levels[change.level]}改名：“${change.from}” → “${change.to}”`;
    case "weight":
      return `~ ${levels[change.level]}“${change.name}”分值：${change.from} → ${change.to}`;
    case "moved":
      return `~ “${change.name}”移到别处：${change.from} → ${change.to}`;
    case "rule":
      return `~ “${change.name}”规则 ${change.path}：${parameter(change.from)} → ${parameter(change.to)}`;
    case "grade":
      return `~ 等级“${change.grade}”：${change.from ?? "（无）"} → ${change.to ?? "（无）"}`;
    case "erratum":
      return `${change.change === "added" ? "+ 原表新的差错" : "- 原表已改正的差错"}：${change.note}`;
  }
}

export const cli = {
  help: {
    program: "部门整体支出绩效评分表：计算与校验。所有文件只在本机处理，不上传。",
    check: "检查评分表：算术、指标体系框架、佐证数据，并说明每一处扣分",
    unmark: "去掉标记过的副本里的标记和“校验结果”表",
    frameworks: "指标体系框架：列出、查看、校验、比较、从表样读出",
    frameworksList: "列出内置的和自己文件夹里的指标体系框架",
    frameworksShow: "以表格显示一个框架，评分标准由规则生成",
    frameworksCheck: "校验自己写的框架文件（YAML）",
    frameworksDiff: "比较两个框架有什么不同",
    frameworksFrom: "从财政部门发的表样（空白或填好的）读出框架文件",
    formArgument: "表样（.xlsx .xlsm .xls .et .csv .docx）",
    frameworkOut: "框架写到这个文件（默认：表样名.yaml）",
    formYear: "评价年度（默认：表样上写的）",
    formRegion: "地区（默认：从标题读出）",
    formSheet: "读哪一张评分表（文件里有几张时；默认：评分标准最多的一张）",
    formTitle: "框架的名称（默认：表样的标题）",
    /** What stands in <> where a command is shown, and what is said to be missing. */
    named: {
      paths: "文件或文件夹",
      file: "文件",
      form: "表样",
      framework: "框架编号或文件",
      first: "框架甲",
      second: "框架乙",
      folder: "文件夹",
    },
    pathsArgument: "工作簿（.xlsx .xlsm .xls .et .csv .docx）或文件夹",
    fileArgument: "工作簿文件",
    frameworkFileArgument: "框架文件（YAML）",
    frameworkArgument: "框架的编号或文件",
    format: "输出格式：text（给人看）、json（每个文件一行）、sarif",
    out: "把标记过的副本 名称.checked.xlsx 写到这个文件夹",
    outFile: "写到这个文件（默认：名称.unmarked.xlsx）",
    framework: "使用这个框架，不自动识别",
    ownFrameworks: "自己的框架文件夹（.yaml .yml）：与内置的一起识别，也可以用编号指定",
    lang: "语言：zh（中文）、en（英文）",
    notes: "在标记的单元格上加批注（与 --out 同用）",
    explainRecognition: "另外说明怎么认出来的：每一列、每个数认作什么，凭什么",
    full: "每个文件都写出全部问题（超过五个文件时，默认每个文件一行）",
    jobs: "同时用几个进程（默认与处理器个数相同；结果与此无关）",
    force: "允许覆盖已有的文件",
    helpOption: "显示帮助",
    versionOption: "显示版本号",
    helpCommand: "显示某个命令的帮助",
    titles: {
      "Usage:": "用法：",
      "Arguments:": "参数：",
      "Options:": "选项：",
      "Commands:": "命令：",
    } as Record<string, string>,
    defaultValue: (value: string) => `（默认 ${value}）`,
    optionsPlaceholder: "[选项]",
    commandPlaceholder: "[命令]",
    exit: "退出码：0 没有错误；1 有“错误”级别的问题；2 有文件读不了或不是评分表。",
    examples: "例：",
  },
  errorPrefix: "错误：",
  seeHelp: "运行 scoresheet --help 查看用法。",
  unknownOption: (option: string) => `没有 ${option} 这个选项。`,
  unknownCommand: (command: string) => `没有 ${command} 这个命令。`,
  didYouMean: (suggestion: string) => `是不是 ${suggestion}？`,
  tryCheck: (path: string) => `要检查文件，请运行 scoresheet check ${path}`,
  missingArgument: (argument: string) => `缺少参数：${argument}。`,
  optionWithoutValue: (option: string) => `选项 ${option} 后面缺少内容。`,
  notAChoice: (option: string, value: string, choices: readonly string[]) =>
    `选项 ${option} 不能是“${value}”，只能是 ${choices.join("、")}。`,
  emptyArgument: "有一个参数是空的，不知道指哪个文件。请写出文件名；用了变量的，请看它是不是没有赋值。",
  noSubcommand: (parent: string, given: string, there: readonly string[]) =>
    `scoresheet ${parent} 后面没有 ${given} 这个命令，只有 ${there.join("、")}。`,
  tooManyArguments: "参数太多。",
  usageError: "命令写法有误。",
  systemError,
  cannotWrite: (place: string, code: string) =>
    `写不到 ${place}：${writingErrors[code] ?? systemError(code)}`,
  fileProblem: (file: string, problem: string) => `${file}：${problem}`,
  notAFile: "既不是文件也不是文件夹。",
  /** @param asChinese the name in the older encoding, null where it is none either */
  undecodableName: (asChinese: string | null) =>
    `名字的编码不是 UTF-8${asChinese === null ? "" : `（像是 GBK 编码的“${asChinese}”）`}，打不开。请给它改名后再试；从压缩包里来的，解压时选 GBK 编码（如 unzip -O gbk）就不会这样。`,
  noReport: (path: string) => `跳过 ${path}：这份 Word 文件里没有评分表。要单独检查它，请直接写文件名。`,
  otherFiles,
  noWorkbooks: (path: string) => `${path} 里没有工作簿（.xlsx .xlsm .xls .et .csv .docx）。`,
  exists: (path: string) => `${path} 已经存在，没有覆盖。要覆盖请加 --force，或换一个位置。`,
  isInput: (path: string) => `${path} 就是要检查的文件本身，没有覆盖。请换一个位置。`,
  unexpected: (detail: string) =>
    `程序内部出错（${detail}）。文件没有被改动；请把这一行和出错的文件交给维护人员，其他文件不受影响。`,
  progress: (done: number, total: number, file: string, secondsLeft: number | null) =>
    `[${done}/${total}]${secondsLeft === null ? "" : ` 约还要 ${duration(secondsLeft)}`} ${file}`,
  written: (path: string) => `已写出 ${path}`,
  findingsAlone: (file: string, reason: string, path: string) =>
    `${file}：${reason}校验结果已单独写出：${path}`,
  notesNeedOut: "--notes 要与 --out 同用，这次不起作用。",
  noRecognitionInSarif: "sarif 里放不下 --explain-recognition 的说明，这次不起作用；请用 text 或 json。",
  interrupted: "已中断；已经写出的文件是完整的。",
  inFull: "要看每个文件的全部问题，请加 --full，或直接写文件名；给程序用请加 --format json。",
  totals: (files: number, withErrors: number, failed: number, noSheet: number) =>
    `共 ${files} 个文件：有错误 ${withErrors} 个，没有评分表 ${noSheet} 个，读不了 ${failed} 个。`,
  unmarked: (path: string) => `已去掉标记，写出 ${path}`,
  noMarks: (path: string) => `${path} 里没有本程序的标记，没有写出文件。`,
  noSuchFramework: (name: string, ids: readonly string[]) =>
    `没有编号为“${name}”的框架，也没有这个文件。已有的框架：${ids.join("、")}。`,
  noLibrary: (path: string, exists: boolean) =>
    `${exists ? `${path} 不是文件夹` : `没有 ${path} 这个文件夹`}。--frameworks 后面写存放框架文件（.yaml .yml）的文件夹；只用一个文件时写 --framework。`,
  emptyLibrary: (path: string) => `${path} 里没有框架文件（.yaml .yml），只用内置的框架。`,
  passedOver: (path: string, why: string) => `跳过框架文件 ${path}：${why}`,
  sameId: (id: string, owner: string | null) =>
    `编号 ${id} 与${owner === null ? "内置的框架" : `框架文件 ${owner} `}相同。请在文件里改 id，或删去其中一个。`,
  frameworkGood: (title: string, indicators: number, weight: string) =>
    `没有问题：${title}，三级指标 ${indicators} 个，合计 ${weight} 分。`,
  frameworkColumns: {
    id: "编号",
    region: "地区",
    title: "名称",
    year: "年度",
    indicators: "指标数",
    weight: "合计",
    dimension: "一级指标",
    group: "二级指标",
    indicator: "三级指标",
    points: "分值",
    criteria: "评分标准",
  },
  grades: (bands: string) => `等级：${bands}`,
  source: (source: string) => `来源：${source}`,
  errata: "原表的差错（照录，不改）：",
  same: (a: string, b: string) => `${a} 与 ${b} 没有不同。`,
  criteriaChange: (name: string) => `~ “${name}”评分标准：`,
  frameworkChange,
  colon: "：",
  projectForm: {
    own: "自设",
    execution: "预算执行率",
    example: (points: string) => `各项指标（以分值 ${points} 分为例）：`,
    reasons: (execution: string, above: string) =>
      `执行率低于 ${execution}、达到指标值 ${above} 以上的，要写明原因；扣了分的都要写。`,
    notApplicable: {
      counted: "不适用的指标：不折算。",
      scaled: "不适用的指标：其余各项折算成 100 分，得分×100÷（100－不适用的分值）。",
    },
    cap: (rate: string, most: string) => `执行率在 ${rate} 的，总分最高 ${most} 分。`,
    good: (title: string, weight: string) => `没有问题：${title}，指标由项目自设，合计 ${weight} 分。`,
    share: (name: string, points: string) => `${name} ${points} 分`,
    notComparable: "一个是部门评分表的指标体系，一个是项目自评表，没有可以比较的。请比较同一类的两个。",
  },
  diffHeading: (a: string, b: string) => `${a} → ${b}`,
};
