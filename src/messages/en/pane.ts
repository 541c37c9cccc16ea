/** Words of the task pane in English; see zh-CN/pane.ts. */
import type { PaneWords } from "../pane-words";

const sheetNames = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");
const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

export const pane: PaneWords = {
  title: "Performance score",
  severity: { error: "Error", warning: "Warning", review: "To review", deduction: "Deduction", info: "Note" },
  views: {
    results: "Results",
    facts: "Facts",
    "what-if": "What if",
    papers: "Papers",
    functions: "Functions",
  },
  viewsLabel: "Views",
  check: "Check score sheet",
  checkAgain: "Check again",
  clear: "Clear marks",
  undo: "Undo",
  cancel: "Cancel",
  close: "Close",
  retry: "Try again",
  language: "中文",
  languageLabel: "切换到中文",
  private: "Everything is computed on this machine; nothing is sent anywhere.",
  loading: "Opening…",
  notLoaded:
    "This did not load: the server is out of reach or was just updated. The sheet is unchanged. Try again; if that fails, save and reopen.",

  start: {
    heading: "Check the departmental performance score sheet",
    looking: "Looking at this workbook…",
    found: (sheet, indicators) => `Found score sheet “${sheet}” with ${many(indicators, "indicator")}`,
    several: (count) => `This workbook holds ${count} score sheets; all are checked.`,
    none: "No score sheet found yet. Open the filled-in score sheet, or switch to the workbook that holds it, then choose “Check score sheet”. In a blank project form, fill in its indicators first.",
    what: [
      "Checks scores, weights, total and grade, and recomputes the scores by their criteria",
      "Compares with the framework of the year and with the figures of the supporting tables",
      "Colours cells that need attention; your own formats stay and the marks can be cleared at any time",
    ],
  },

  framework: {
    label: "Indicator framework",
    unknown: "Unknown framework: only what needs no framework is checked",
    name: (a) => (a.isProject ? `${a.region}: ${a.title}` : `${a.region}, ${a.year}`),
    carried: (own, used) =>
      `The sheet is of ${own}; the framework of ${used} is used. If there is one of ${own}, choose or load it with “Change”`,
    byHand: "chosen by hand",
    change: "Change",
    changeLabel: "Change the indicator framework",
  },
  recognition: "What was taken for what",

  busy: {
    reading: "Reading the workbook…",
    checking: "Checking…",
    marking: "Marking cells…",
    so_far: (count) => `${many(count, "finding")} so far`,
  },

  card: {
    heading: (sheet) => `Score sheet “${sheet}”`,
    stated: "Stated total",
    open: (count) => (count === 1 ? "1 score missing" : `${count} scores missing`),
    summed: "Sum of scores",
    grade: "Grade",
    gradeShould: (grade) => `should be “${grade}”`,
    lost: "Points lost",
    counts: "Filter by severity",
    count: (name, count) => `${name} ${count}`,
    drawings: "Points and progress, drawn",
    dimensions: "Points per dimension",
    dimension: (name, score, weight) => `${name}: ${score} of ${weight} points`,
    quarters: "Expenditure progress against schedule",
    quarter: (n) => `Q${n}`,
    quarterText: (n, progress, scheduled) =>
      `Q${n}: progress ${progress ?? "unknown"}, scheduled ${scheduled}`,
    scheduled: "due",
    none: "—",
  },

  stale: "The sheet has been edited; these results may be out of date.",
  follow: "Check while editing",

  checked: {
    heading: (count) => `What was checked (${count})`,
  },

  findings: {
    heading: "Findings",
    bySeverity: "Severity",
    byIndicator: "Indicator",
    grouping: "Group by",
    search: "Search",
    searchLabel: "Search the findings",
    showing: (shown, all) => (shown === all ? many(all, "finding") : `${shown} of ${many(all, "finding")}`),
    none: "Nothing found.",
    noneHelp: "Only what stands in the sheet is checked; judgements still need their evidence.",
    noMatch: "No finding fits the filter.",
    showAll: "Show all",
    wholeSheet: "The sheet as a whole",
    data: (sheet) => `Worksheet “${sheet}”`,
    workbook: "Workbook",
    score: (score, weight) => `${score ?? "blank"}${weight === null ? "" : ` / ${weight}`}`,
    scoreLabel: (score, weight) =>
      `${score === null ? "no score" : `score ${score}`}${weight === null ? "" : ` of ${weight}`}`,
    lost: (points) => `−${points}`,
    lostLabel: (points) => `${points} points lost`,
    why: "Why it matters",
    fix: "What to do",
    working: "Working",
    hitBand: "this band",
    jump: (cell) => `Go to ${cell}`,
    jumpLabel: (sheet, cell) => `Go to ${cell} of worksheet “${sheet}”`,
    ignore: "Ignore",
    ignored: (count) => `${count} ignored`,
    ignoredBecause: (reason) => (reason === "" ? "Ignored" : `Ignored: ${reason}`),
    restore: "Restore",
    reason: "Why it is ignored (optional, kept in this workbook)",
    reasonExample: "For instance: agreed with the finance bureau",
    ignoreNow: "Ignore this finding",
    accept: (shown) => `Change to ${shown}`,
    acceptLabel: (cell, shown) => `Change to ${shown} in cell ${cell}, after review`,
    acceptRemark: "Draft a note",
    acceptAll: (count) => `Review ${many(count, "suggested change")}`,
  },

  notice: {
    written: (cells) => `${many(cells, "cell")} written.`,
    reformatted: (cells) =>
      ` ${cells} of them formatted as text and made General; undoing restores that, too.`,
    undone: (cells) => `${many(cells, "cell")} restored.`,
    cleared: "Marks cleared; the sheet is as it was.",
    clearedBut: (names) => `Marks cleared, except on protected ${sheetNames(names)}.`,
    ignored: "Ignored. It can be restored at the end of the list.",
    "kept-here":
      "Noted, but it cannot be kept in the workbook here: it stays on this computer and does not travel with the file.",
    cancelled: "Cancelled; nothing was changed.",
  },
  unread: (names) =>
    `${sheetNames(names)} is too large and was neither read nor checked. If it holds the score sheet or its tables, save them as a workbook of their own.`,
  unmarked: (names) =>
    `${sheetNames(names)} is protected and could not be marked; its findings are listed below.`,
  unreadableMarks: (names) =>
    `Marks on ${sheetNames(names)} cannot be looked up: a conditional format there cannot be read by Excel. So that your own formats stay untouched, none was set and none cleared; the findings are listed as usual. Remove duplicate or broken rules under Home > Conditional Formatting > Manage Rules, then try again.`,
  detail: "Details",
  noSheet: {
    title: "No score sheet found",
    help: "A score sheet has columns for indicator, weight and score. Make sure that the filled-in sheet is open, then check again.",
  },
};
