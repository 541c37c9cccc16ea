/** The pane's problems in English; see zh-CN/pane-problems.ts. */
import type { PaneProblemWords } from "../pane-words";

export const paneProblems: PaneProblemWords = {
  "busy-editing": {
    title: "A cell is being edited",
    help: "Press Enter or Esc to finish editing, close any open dialog, then try again.",
  },
  protected: {
    title: "The worksheet is protected",
    help: "Protected cells cannot be written. Ask someone who may unprotect the sheet, or change it by hand.",
  },
  "too-large": {
    title: "The workbook is too large",
    help: "It holds more than can be read. Remove unrelated worksheets, or save the score sheet and its tables as a workbook of their own.",
  },
  "not-supported": {
    title: "This version cannot do that",
    help: "Everything else works; a newer version may do it.",
  },
  gone: {
    title: "This cell is no longer there",
    help: "The worksheet may be deleted, renamed or hidden. Check again.",
  },
  cancelled: { title: "Cancelled", help: "Nothing was changed." },
  unknown: {
    title: "Something went wrong",
    help: "Nothing was changed. Try again; if it persists, save and reopen the workbook.",
  },
  engine: {
    title: "The check did not finish",
    help: "Nothing was changed. Try again; if it persists, send us the details.",
  },
  "own-framework": {
    title: "This framework file cannot be used",
    help: "Mend it as described below and choose it again.",
  },
  inactive: {
    title: "Another workbook is in front",
    help: "The spreadsheet program does not show this one now. Click its window, so that it is in front again, then try again; nothing was changed.",
  },
  "no-cells": {
    title: "No cell is selected",
    help: "A chart, a shape or another object is selected, or another workbook is in front. Click a cell of this workbook, then try again.",
  },
  "kept-as-text": {
    title: "Excel took the formula for text",
    help: "The cell is formatted as text and could not be made General; it is as it was, nothing was written. Select it, choose General under Home > Number, then try again.",
  },
};
