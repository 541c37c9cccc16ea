/** Words of the papers that follow from a score sheet: the list of deductions and the command that writes it. */
import type { Widen } from "../messages";
import type { papers as zh } from "../zh-CN/papers";
import { winBack } from "./win-back";

export const papers: Widen<typeof zh> = {
  list: {
    sheetName: "Deductions",
    title: (sheets) => `Deductions (${sheets.join(", ")})`,
    summary: ({ count, lost, total, reviewed }) =>
      `${total === null ? "" : `Total ${total}; `}${reviewed === null ? "" : `re-examined ${reviewed}; `}points lost by ${count} indicator(s): ${lost}. Most points first; fill in who, when and status.`,
    sheet: "Sheet",
    section: (sheet) => `Sheet "${sheet}"`,
    columns: {
      number: "No.",
      place: "Belongs to",
      indicator: "Indicator",
      weight: "Weight",
      score: "Score",
      lost: "Lost",
      byRule: "By the rule",
      reason: "Why",
      winBack: "Distance to full marks",
      remark: "Deduction and corrective-action note",
      responsible: "Responsible",
      due: "Due",
      status: "Status",
    },
    projectRemark: "Reason for the deviation and measures",
    statuses: ["Not started", "In progress", "Done"],
    statusTitle: "Status",
    statusPrompt: "Choose from the list: not started, in progress, done.",
    statusError: "Only not started, in progress or done.",
    duePrompt: "The date by which it will be done, such as 2025-06-30.",
    basis: {
      missing: (names) => `The workbook lacks the figures to compute it: ${names.join(", ")}.`,
      judgement: () => "Scored by a person by the criteria; there is nothing to compute.",
      "no-rule": () => "No rule to compute it by: the framework is unknown, or gives it another weight.",
    },
    reviewed: (scores) => `${scores}.`,
    error: (message) => `[Mend first] ${message}`,
    winBack,
    noWinBack: {
      figures: "The distance lies in several figures, not in one alone.",
      missing: "Fill in the missing figures first.",
      judgement: "Compare with the criteria and the evidence, item by item.",
      "no-rule": "Compare with the criteria and the evidence, item by item.",
    },
    checkFirst: (points) => `The data give ${points}, more than the score: check the score first.`,
    drafted: (text) => `[Draft] ${text}`,
    sober:
      "The distance to full marks is computed by the rules, for finding wrong figures and for planning next year; what has happened is to be reported as it was.",
    total: "Total",
    unscored: (names) => `Without a score, not counted: ${names.join(", ")}. Fill in their scores first.`,
    page: "Page &P of &N",
  },
  fileName: {
    list: (name, extension) => `${name}.deductions.${extension}`,
    draft: (name) => `${name}.report-draft.docx`,
  },
  cli: {
    papers: "Write the list of deductions (a table) and a draft of the whole report (Word)",
    kind: "what to write: list, draft, all",
    format: "format of the list: xlsx, csv",
    out: "folder to write to (default: the file's own)",
    noSheet: (file) =>
      `${file} holds no score sheet, nothing was written. A score sheet has columns for third-level indicators, weights and scores; scoresheet check says more.`,
    noDeductions: (file) => `${file}: no indicator lost points, no list was written.`,
    unscored: (file, names) =>
      `${file}: without a score, not counted: ${names.join(", ")}. Fill in their scores first.`,
    listed: (file, count, lost) => `${file}: ${count} indicator(s) lost ${lost} points.`,
    errors: (file, count) =>
      `${file}: the workbook has ${count} error(s), listed at the end of the draft; mend them and write it again.`,
  },
};
