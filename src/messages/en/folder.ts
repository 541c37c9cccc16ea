import { folder as zh, type FolderWords } from "../zh-CN/folder";
import { duration } from "./duration";
import { otherFiles } from "./files";

export const folder: FolderWords = {
  heading: (name, files) => (name === null ? `${files} files` : `${files} files in “${name}”`),
  lead: "One row for each unit, filled as its file is read. Press a unit's name to open its file, look through it and mend it; the file itself stays as it is and is sent nowhere.",
  table: "The units' score sheets",
  columns: {
    unit: "Unit",
    stated: "Own score",
    recomputed: "Recomputed",
    grade: "Grade",
    errors: "Errors",
    warnings: "Warnings",
    status: "State",
  },
  sort: (column) => `Sort by ${column.toLowerCase()}`,
  none: "—",
  conclusions: { pass: "passed", conditional: "conditional", return: "returned" },
  status: {
    waiting: "waiting",
    notRead: "not read",
    unreadable: "unreadable",
    letter: "no score sheet",
  },
  letter:
    "This Word file holds no score sheet in the form of a table, is taken for a letter or notice and not checked. Where the sheet is a picture, ask the unit for the table that it was made from.",
  noScoreSheet:
    "No score sheet was found. Look for the columns 三级指标, 分值, 得分; open the file by its name to see what was read.",
  progress: (done, of, left) =>
    `${done} of ${of} read${left === null ? "" : `, about ${duration(left)} left`}`,
  stop: "Stop",
  goOn: "Read on",
  closing: (a) =>
    `${a.units} score sheets: ${a.returned} returned, ${a.conditional} conditional, ${a.units - a.returned - a.conditional} passed; ${a.unreadable} files unreadable.`,
  others: otherFiles,
  notRead: (count) => `${count} files are not read; the downloads do without them.`,
  download: {
    summary: "Download the summary",
    all: "Download all papers (.zip)",
    holds: (units) =>
      `汇总.xlsx: summary, kinds of fault, sample, copies, roster, unreadable files. All papers: with it a return note (.docx) and a review sheet (.xlsx) for each score sheet, ${2 * units} in all. They are in Chinese.`,
    making: (done, of) => `Writing papers: ${done} / ${of}`,
    zipName: "汇总和文书.zip",
    done: (name) => `“${name}” is downloaded: look into the browser's folder for downloads.`,
    failed: (units) =>
      `The papers of ${units.length} units could not be written: ${units.join(", ")}. All others are there.`,
  },
  roster: {
    choose: "Roster…",
    label: "Choose the roster of units that were to hand in (a workbook, one unit in each row)",
    empty: (file) =>
      `No names were found in “${file}”. Write 单位名称 in the first row and one unit in each row below.`,
    compared: (file, named, missing) =>
      `The roster “${file}” names ${named} units; ${missing.length === 0 ? "all have handed in." : `${missing.length} have not: ${missing.join(", ")}.`}`,
  },
  rules: {
    choose: "Rules and headings…",
    label: "Choose the file with the rules for the sample and the headings (.yaml)",
    used: (file) => `The sample follows the rules in “${file}”, the return notes have its headings.`,
    how: "How rules and headings are written",
    example: zh.rules.example,
    help: "Write it so in a plain text file and save it as .yaml; what is left out is as usual. Its words are Chinese.",
  },
  lastYear: {
    choose: "Last year's folder…",
    label: "Choose the folder with last year's score sheets, or with last year's summary",
    reading: (done, of) => `Reading last year's score sheets: ${done} / ${of}`,
    compared: (name, before, pairs) =>
      `Last year's “${name}” has ${before} score sheets; ${pairs} of this year's are matched. 汇总.xlsx holds the comparison.`,
    empty: (name) => `No score sheet was read from “${name}”: there is no comparison with last year.`,
    files: "chosen files",
  },
  back: "Back to the list",
  toFile: (name) => `Back to “${name}”`,
  leave: "Close the list",
};
