import type { WorkbenchWords } from "../workbench-words";

const cells = (count: number): string => `${count} ${count === 1 ? "cell" : "cells"}`;

const UNSHOWN = {
  conditional: "conditional formats of some kinds",
  "rich-text": "fonts that differ within a cell",
};

export const workbench: WorkbenchWords = {
  product: "Score sheet workbench",
  toolbar: "File and edit",
  open: "Open",
  openLabel: "Open a file",
  samples: "Samples",
  create: "New",
  download: "Download",
  undo: "Undo",
  redo: "Redo",
  language: "中文",
  languageLabel: "切换到中文",
  close: "Close",
  cancel: "Cancel",
  unsaved: "Edits not downloaded",

  tabs: { label: "Show", grid: "Table", pane: "Check" },
  gridLabel: "Table; F6 moves between toolbar, table and pane",
  separator: "Width of the checking pane",

  start: {
    heading: "Open a filled-in score sheet and check it",
    lead: "No Excel needed: look at it, edit and check it here, then download it with its formats as they were.",
    drop: "Drop a file, or a whole folder, here",
    formats: ".xlsx, .xlsm, .xls, .et, .csv, .docx",
    choose: "Open a file",
    folder: "Check a whole folder",
    folderLabel: "Choose the folder with the units' score sheets",
    paste: "Or copy a table in Excel, WPS or Word, come back here and press Ctrl+V.",
    samplesHeading: "Have a look with a sample",
    samplesLead: "Three published score sheets, with their real faults.",
    private:
      "Everything stays on this computer: files are opened and computed in the browser; nothing is uploaded.",
  },

  sample: {
    "longgang-office-2022": {
      name: "Longgang District, 2022",
      about:
        "A score sheet that claims 96.97 points, with spending, procurement and staff data; one score is blank.",
    },
    "longgang-cost-station-2021": {
      name: "Longgang District, 2021",
      about:
        "A score sheet that claims 91.44 points; weights left over from the year before, some rates and sums off.",
    },
    "futian-org-2020": {
      name: "Futian District, 2020",
      about:
        "A score sheet with its data; the procurement total does not fit its parts, and the staff rate is wrong.",
    },
  },

  opening: (name) => `Opening “${name}”…`,
  reading: "Reading",
  dropHere: "Release to open it",
  pastedName: "Pasted table.xlsx",
  fromFolder: {
    heading: "Open this page by its web address, or the single-file edition",
    why: "It was opened straight from a folder (its address begins with file://). Browsers do not let such pages read and check files in the background, so it cannot work.",
    fix: "For your own desk, open the single-file edition 绩效评分表工作台-(version).html instead, by double click. For everybody, put the whole folder on a web server of your intranet and open it by its http:// address; see 说明.txt in the archive.",
  },

  newBook: {
    heading: "New standard workbook",
    about: "Figures, scores and checks in one workbook: each figure is typed once, the scores follow.",
    region: "Framework of which place",
    choose: "Please choose",
    kinds: (isProject) => (isProject ? "Projects' self-evaluation forms" : "Departments' score sheets"),
    noRegion: "Choose whose framework it is to follow.",
    year: "Evaluated year",
    badYear: "Write the year in four digits, such as 2024.",
    department: "Department",
    later: "May be filled in later",
    usual: "As usual (procurement by kinds, assets by the year)",
    used: (year, used) =>
      year === used
        ? `The framework of ${used} is used.`
        : year > used
          ? `No framework of ${year} is at hand: that of ${used} is carried on. If one was published, it takes precedence.`
          : `No framework of ${year} is at hand: that of ${used} is borrowed. Compare it with the one of its year.`,
    usedForm:
      "A self-evaluation form of a project: its indicators are the project's own. One form for each project.",
    create: "Create",
    fileName: (year, isProject) => `${isProject ? "项目自评表" : "标准工作簿"}-${year}.xlsx`,
  },
  opened: (name) => `“${name}” is open.`,
  onlyFirst: (name, count) => `One file at a time: “${name}” is open, ${count} more are not.`,
  unshown: (what) =>
    `The page does not show the file’s ${what.map((each) => UNSHOWN[each]).join(", ")}. The downloaded file keeps them, and checks do not depend on them.`,
  signedOpened:
    "This workbook is digitally signed: you can look at it and check it, but not download an edited file, because any change would break the signature. To edit it, save an unsigned copy in Excel or WPS and open that.",
  notWritable: (why) => `You can look at it and check it, but not download an edited file. ${why}`,
  restored: "The draft is back; go on.",

  refused: {
    structure:
      "Rows can be put in and taken out (right-click their numbers), but no columns or sheets, and nothing be renamed: the download would no longer fit the original. Please do that in Excel or WPS and open the file again.",
    "protected-rows":
      "This sheet is protected: no rows can be put in or taken out. Remove the protection in Excel or WPS, save the file and open it again.",
    formatting:
      "Only contents are edited here, not formats: the download keeps those of the original. Please change formats in Excel or WPS.",
    protected:
      "This cell is locked on a protected sheet. To change it, remove the protection in Excel or WPS, save the file and open it again.",
  },

  question: {
    formulaTitle: "There is a formula here",
    formula: (cell, formula) =>
      `${cell} holds the formula ${formula}. Typed over, it calculates no more. To change the formula itself, double-click the cell or press F2.`,
    formulas: (count, first) =>
      `This edit replaces ${count} formulas (from ${first} on). Typed over, they calculate no more.`,
    overwrite: "Replace the formula",
    keep: "Keep the formula",
    forbiddenTitle: "This cannot stand here",
    notAllowed: (cell, typed) =>
      `“${typed}” cannot stand in ${cell}: the file says what may be typed into this cell.`,
    items: (items, count) =>
      `It may hold: ${items.join(", ")}${count > items.length ? ` … (${count} in all)` : ""}.`,
    enterAnyway: "Enter it anyway",
    back: "Back",
  },

  cellHelp: {
    label: "About this cell",
    choices: "What may be entered",
    note: "Note",
    follow: (to) => `Go to ${to}`,
    outside: (to) => `Link: ${to} (the page opens no outside addresses; the downloaded file keeps it)`,
  },

  rows: {
    moved: (count) =>
      count > 0
        ? `${count} ${count === 1 ? "row" : "rows"} put in, looking like the row above; formulas, merges, names and notes followed.`
        : `${-count} ${count === -1 ? "row" : "rows"} taken out; formulas, merges, names and notes followed. What referred to those cells shows #REF!.`,
  },

  unprinted: "Nothing was checked yet, so there is nothing to print. Press “Check” in the pane first.",
  printed:
    "These are the findings. To print the table, download it and print it in Excel or WPS: its print area, title rows and footers are in the file.",

  find: {
    label: "Find in this sheet",
    placeholder: "Text or number",
    count: (at, of) => `${at} of ${of}`,
    none: "Not found",
    next: "Next",
    previous: "Previous",
  },

  keys: {
    heading: "Keyboard shortcuts",
    list: [
      ["F6", "moves between toolbar, table and pane (in the table, Tab moves to the next cell)"],
      ["Ctrl+S", "downloads the edited file"],
      ["Ctrl+F", "finds in this sheet"],
      [
        "Ctrl+PageDown / PageUp",
        "next, previous sheet; Alt+PageDown / PageUp where the browser keeps these keys",
      ],
      ["Ctrl+End / Home", "the lower right, the upper left corner of the sheet"],
      ["Alt+↓", "opens the list of a cell"],
      ["F2", "edits the cell"],
      ["Ctrl+Z / Ctrl+Y", "undo, redo"],
    ],
  },

  problem: {
    openTitle: (name) => `“${name}” could not be opened`,
    downloadTitle: "The download failed",
    editTitle: "The rows could not be moved",
    kept: "What was open before has not changed.",
    folder:
      "There is no workbook to be read in this folder (.xlsx, .xlsm, .xls, .et, .csv, .docx). Choose the one with the units' score sheets.",
    notAFile: "That is not a file. Please drop an .xlsx, .xlsm, .xls, .et, .csv or .docx file.",
    nothingPasted:
      "There is no table on the clipboard. Please select one in Excel, WPS or Word, copy it and paste again.",
    noSample:
      "The sample could not be read; the page may not be deployed completely. Please reload; if that does not help, ask whoever deployed it.",
    unexpected: (detail) =>
      `The program failed; your file is not at fault. Please try again; if it fails again, send us this: ${detail}`,
    unchecked:
      "The check was not completed, so there are no results to write. Please check in the pane on the right first.",
    protectedCell: (detail) =>
      `The edits cannot be written into the original file: ${detail}. Please undo the last one and try again.`,
  },

  replace: {
    title: "Some edits are not downloaded",
    text: (name) =>
      `“${name}” has edits that are not downloaded. When another file is opened, they are lost.`,
    pastedTitle: "Open the pasted table?",
    pastedText: (name) => `“${name}”, which has no edits to be downloaded, will be closed.`,
    download: "Download, then open",
    discard: "Discard the edits and open",
    go: "Open",
    stay: "Stay here",
  },

  downloads: {
    edited: "My file, with the edits",
    editedHelp: "The original with your edits; every other byte as it was",
    marked: "Marked copy",
    markedHelp: "Marks, notes and a sheet of findings; comments in a Word report",
    native: "With ordinary formulas",
    nativeHelp: "For desks without the add-in: PERF functions become ordinary formulas",
    findings: "Findings as .csv",
    findingsHelp: "One finding a line; opens in Excel",
    name: {
      edited: (name) => `${name} (edited)`,
      marked: (name) => `${name} (marked)`,
      native: (name) => `${name} (ordinary formulas)`,
      findings: (name) => `${name} (findings)`,
    },
    done: (name) => `“${name}” is in your browser's download folder.`,
    unchanged: "Nothing was edited: it is just what was opened.",
    changed: (count) => `${cells(count)} written, results computed anew among them.`,
    turned: (turned, kept) =>
      turned + kept === 0
        ? "This workbook has no PERF functions; its formulas are as they were."
        : `${turned} formulas turned${kept > 0 ? `; ${kept} could not be and still need the add-in` : ""}.`,
    found: (count) => `${count} findings.`,
    converted: {
      xls: "The .xls file cannot be written back in its own format and was saved as .xlsx; notes, pictures and the like did not come along.",
      csv: "The .csv file has no room for edits and was saved as .xlsx.",
      docx: "The report's tables are saved as .xlsx, each a sheet; the .docx itself has not changed.",
      pasted: "The pasted table was saved as .xlsx.",
    },
  },

  notLoaded:
    "This did not load: the server is out of reach or was just updated. The sheet is unchanged. Try again; if that fails, download your edits and reload the page.",
  retry: "Try again",

  drafts: {
    keep: "Keep drafts on this computer",
    keepHelp: "Go on after the page was closed. Drafts stay in this browser; not for shared computers.",
    heading: "Drafts that were not downloaded",
    item: (name, when) => `${name}, ${when}`,
    restore: "Go on",
    restoreLabel: (name, when) => `Go on with ${name}, ${when}`,
    erase: "Delete",
    eraseLabel: (name, when) => `Delete the draft of ${name}, ${when}`,
    eraseTitle: "Erase this draft?",
    eraseText: (name, when) =>
      `The edits of “${name}” (${when}) that are not downloaded go with it and cannot be brought back. To keep them, continue the draft and download it first.`,
    eraseGo: "Erase the draft",
    eraseAll: "Delete all",
    eraseAllTitle: "Erase all drafts?",
    eraseAllText: (count) =>
      `The edits of ${count} drafts that are not downloaded go with them and cannot be brought back.`,
    turnOff: "Stop keeping drafts?",
    turnOffText: (count) => `The ${count} drafts on this computer will be deleted for good.`,
    turnOffGo: "Stop and delete",
    takeOver: "Keep it here",
    failed:
      "The draft could not be saved: the browser does not allow it, or there is no room. Please download in time.",
    otherTab:
      "This file is open in another tab, which keeps the draft. If you edit in both, download from both.",
    gone: "This draft cannot be read any more; the browser may have cleared it. Please open the original file again.",
  },

  tour: {
    label: "Tour of the sample",
    inviteHeading: "This sheet has real faults",
    invite: "Check it and see what is found; then we look at three of them together.",
    check: "Check",
    later: "I'll look myself",
    step: (n, of) => `${n} of ${of}`,
    where: (sheet, cell) => `${cell} on “${sheet}”`,
    why: "Why",
    fix: "What to do",
    next: "Next",
    end: "End",
    doneHeading: "All findings are in the checking pane",
    done: "Each says what, why and what to do; click one to jump to its cell. Now try your own score sheet.",
  },
};
