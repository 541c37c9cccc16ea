/** Words of the task pane: what stands on it at every start. Rarely used views have theirs in pane-views.ts. */
import type { Severity } from "../../checks/check";

const severity: Record<Severity, string> = {
  error: "错误",
  warning: "警告",
  review: "需核实",
  deduction: "扣分",
  info: "提示",
};

const sheetNames = (names: readonly string[]): string => names.map((name) => `“${name}”`).join("、");

export const pane = {
  title: "绩效评分",
  severity,
  views: { results: "结果", facts: "数据", "what-if": "试算", papers: "文书", functions: "函数" },
  viewsLabel: "视图",
  check: "校验评分表",
  checkAgain: "重新校验",
  clear: "清除标记",
  undo: "撤销",
  cancel: "取消",
  close: "关闭",
  retry: "再试一次",
  language: "English",
  languageLabel: "Switch to English",
  private: "所有计算都在本机完成，不上传任何数据。",
  loading: "正在打开…",
  notLoaded:
    "这里没有载入：连不上服务器，或者程序刚更新过。表格没有改动。请再试一次；还不行的，保存后重新打开。",

  start: {
    heading: "校验部门整体支出绩效评分表",
    looking: "正在查看这个工作簿…",
    found: (sheet: string, indicators: number) => `找到评分表“${sheet}”，${indicators} 项指标`,
    several: (count: number) => `这个工作簿有 ${count} 张评分表，会一并校验。`,
    none: "还没有找到评分表。请打开填好的评分表，或切换到有评分表的工作簿，再点“校验评分表”。空白的项目自评表，请先填三级指标。",
    what: [
      "核对得分、分值、总分和等级，并按评分标准重新计算",
      "与当年的指标体系框架、佐证材料里的数据逐项比对",
      "有问题的单元格会加上颜色标记，原来的格式不变，可随时清除",
    ] as readonly string[],
  },

  framework: {
    label: "指标体系框架",
    unknown: "未识别的框架：只做不依赖框架的检查",
    name: (a: { region: string; year: number; title: string; isProject: boolean }) =>
      a.isProject ? `${a.region}：${a.title}` : `${a.region}${a.year}年度`,
    /** The published framework of an earlier year stands in for the year's own. */
    carried: (own: number, used: number) =>
      `本表是 ${own} 年度，沿用 ${used} 年框架；有当年框架的，请点“更改”选择或载入`,
    byHand: "手动选择",
    change: "更改",
    changeLabel: "更改指标体系框架",
  },
  recognition: "怎么认出来的",

  busy: {
    reading: "正在读取工作簿…",
    checking: "正在校验…",
    marking: "正在标记单元格…",
    so_far: (count: number) => `已发现 ${count} 个问题`,
  },

  card: {
    heading: (sheet: string) => `评分表“${sheet}”`,
    stated: "填报总分",
    summed: "各项合计",
    open: (count: number) => `缺 ${count} 项得分`,
    grade: "等级",
    gradeShould: (grade: string) => `应为“${grade}”`,
    lost: "失分",
    counts: "按级别筛选",
    count: (name: string, count: number) => `${name} ${count} 个`,
    drawings: "得分构成与支出进度",
    dimensions: "各部分得分",
    dimension: (name: string, score: string, weight: string) => `${name}：${score} 分，满分 ${weight} 分`,
    quarters: "支出进度与序时进度",
    quarter: (n: number) => `${n} 季度`,
    quarterText: (n: number, progress: string | null, scheduled: string) =>
      `第 ${n} 季度：支出进度 ${progress ?? "没有数据"}，序时进度 ${scheduled}`,
    scheduled: "序时",
    none: "—",
  },

  stale: "表格已改动，以下结果可能已过时。",
  follow: "边改边校验",

  checked: {
    heading: (count: number) => `检查了什么（${count} 项）`,
  },

  findings: {
    heading: "问题",
    bySeverity: "按级别",
    byIndicator: "按指标",
    grouping: "分组方式",
    search: "搜索",
    searchLabel: "在问题中搜索",
    showing: (shown: number, all: number) =>
      shown === all ? `共 ${all} 个问题` : `${all} 个问题中的 ${shown} 个`,
    none: "没有发现问题。",
    noneHelp: "校验只看表里写的内容；需要人判断的指标仍请对照佐证材料。",
    noMatch: "没有符合筛选条件的问题。",
    showAll: "全部显示",
    wholeSheet: "评分表整体",
    data: (sheet: string) => `工作表“${sheet}”`,
    workbook: "工作簿",
    score: (score: string | null, weight: string | null) =>
      `${score ?? "未填"}${weight === null ? "" : ` / ${weight}`}`,
    scoreLabel: (score: string | null, weight: string | null) =>
      `${score === null ? "得分未填" : `得 ${score} 分`}${weight === null ? "" : `，满分 ${weight} 分`}`,
    lost: (points: string) => `−${points}`,
    lostLabel: (points: string) => `失 ${points} 分`,
    why: "为什么",
    fix: "怎么改",
    working: "计算过程",
    hitBand: "所在档",
    jump: (cell: string) => `跳到 ${cell}`,
    jumpLabel: (sheet: string, cell: string) => `跳到 ${cell}，工作表“${sheet}”`,
    ignore: "忽略",
    ignored: (count: number) => `已忽略 ${count} 个`,
    ignoredBecause: (reason: string) => (reason === "" ? "已忽略" : `已忽略：${reason}`),
    restore: "恢复",
    reason: "忽略的理由（选填，保存在本工作簿里）",
    reasonExample: "例如：已与财政部门核对",
    ignoreNow: "忽略这个问题",
    accept: (shown: string) => `改为 ${shown}`,
    acceptLabel: (cell: string, shown: string) => `改为 ${shown}，单元格 ${cell}，写入前先确认`,
    acceptRemark: "起草说明",
    acceptAll: (count: number) => `查看 ${count} 条修改建议`,
  },

  /** After something was done. */
  notice: {
    written: (cells: number) => `已写入 ${cells} 个单元格。`,
    reformatted: (cells: number) => `其中 ${cells} 个原是文本格式，已改为“常规”；撤销时一并还原。`,
    undone: (cells: number) => `已还原 ${cells} 个单元格。`,
    cleared: "标记已清除，表格恢复原样。",
    clearedBut: (names: readonly string[]) => `标记已清除；工作表${sheetNames(names)}受保护，没有动。`,
    ignored: "已忽略。清除后可在列表末尾恢复。",
    "kept-here": "已记下，但这里不能存进工作簿：只留在这台电脑上，发给别人时不会带去。",
    cancelled: "已取消，表格没有改动。",
  },
  unread: (names: readonly string[]) =>
    `工作表${sheetNames(names)}太大，没有读取，也没有校验。评分表或佐证表在里面的，请另存为一个工作簿再校验。`,
  unmarked: (names: readonly string[]) => `工作表${sheetNames(names)}受保护，没有加标记；问题仍在下面列出。`,
  /** A conditional format of the user's that Excel itself cannot read hides ours. */
  unreadableMarks: (names: readonly string[]) =>
    `工作表${sheetNames(names)}的标记查不到：那里有表格软件自己读不出来的条件格式。为了不动你自己的格式，没有加标记，也没有清除标记；问题照常列出。请在“开始 → 条件格式 → 管理规则”里删去重复或失效的规则，再试一次。`,
  detail: "详细信息",
  noSheet: {
    title: "没有找到评分表",
    help: "评分表要有“指标”“分值”“得分”几栏。请确认打开的是填好的评分表，再重新校验；表格在别的工作簿里的，请先打开它。",
  },
};
