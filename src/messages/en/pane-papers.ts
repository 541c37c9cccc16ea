/** Words of the pane's view of papers: its own chunk, fetched when it is opened. */
import type { PanePapersWords } from "../pane-words";

export const panePapers: PanePapersWords = {
  heading: "Papers",
  help: "Lists and a draft of the report, made from the score sheet on this computer. Nothing is uploaded.",
  reading: "Reading the score sheet…",
  making: "Working…",
  readAgain: "Read the workbook again",
  failed: {
    title: "Not done",
    help: "The workbook is unchanged. Try again; if it still fails, save and reopen the workbook.",
  },
  noSheet:
    "No score sheet was found, so there is nothing to make papers from. A score sheet has columns for indicators, weights and scores; check it, then read the workbook again.",

  list: {
    heading: "List of deductions",
    help: "Why each point was lost, what would win it back and a drafted remark, with columns to fill in: who, by when, status.",
    none: "No indicator lost points.",
    summary: (count, lost) => `${count} indicator(s) lost ${lost} points.`,
    sheet: (sheet, lost) => `Sheet "${sheet}": ${lost} points lost`,
    lost: (points) => `−${points}`,
    lostLabel: (name, points) => `${name}, ${points} points lost`,
    score: (score, weight) => `${score} of ${weight} points`,
    byRule: (points) => `The data give ${points}: check the score first`,
    errors: (count) => `${count} error(s) to mend first`,
    unscored: (names) => `Without a score, not counted: ${names.join(", ")}. Fill in their scores first.`,
    insert: "Put into the workbook",
    open: "Open in a new window",
    opened:
      "Open in a new window and not saved yet: save it there. If no window came, the browser may have stopped it; use another way.",
    saveXlsx: "Save as Excel",
    saveCsv: "Save as CSV",
    inserted: (sheet) => `A sheet "${sheet}" was added at the end of the workbook. Checks pass over it.`,
    remarks: (count) =>
      `${count} deduction(s) have no remark yet. Look at the drafted texts, change them, and write them into the sheet.`,
    writeRemarks: "See the drafted remarks",
  },

  draft: {
    heading: "Draft of the report",
    help: "A Word file in Chinese: the whole report (cover, contents, four chapters, annexes) with the workbook's figures, tables and a chart. What only people know is left open, in yellow, and listed at the end.",
    errors: (count) =>
      `The workbook has ${count} error(s), which the draft lists at the end. Better mend them before.`,
    save: "Save as Word",
    noSaving:
      "The pane cannot save files in Excel for Mac. Open this workbook on the web page and make the draft there.",
  },

  sheetName: "Deductions",
  fileName: { xlsx: "扣分清单.xlsx", csv: "扣分清单.csv", docx: "自评报告草稿.docx" },
  saved: (name) =>
    `Saved "${name}", usually in Downloads. If it is not there, open this tool in a browser and save again.`,
  savedOrInserted: (name) =>
    `Saved "${name}", usually in Downloads. Where this Excel cannot save it, put the list into the workbook instead.`,
};
