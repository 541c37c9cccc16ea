import type { StandardPaneWords } from "../pane-words";

export const standardPane: StandardPaneWords = {
  heading: "Standard workbook",
  about: "Figures, scores and checks in one workbook: each figure is typed once, the scores follow.",
  framework: "Framework",
  automaticFramework: "Automatic (the one this workbook follows)",
  chooseFramework: "Please choose",
  noFramework: "Choose a framework first: nothing in this workbook says which one it follows.",
  year: "Evaluated year",
  automaticYear: "Automatic, or four digits such as 2024",
  unit: "Unit of money",
  automaticUnit: "Automatic (this workbook's, else 万元)",
  department: "Department",
  automaticDepartment: "May be filled in later",
  formulas: "Scored by",
  formulaChoices: {
    native: "native formulas (work on every computer; recommended)",
    custom: "this product's functions (need the add-in; project forms have native formulas only)",
  },
  procurement: "Procurement",
  procurementChoices: { kinds: "by goods, works and services", projects: "by project and buying unit" },
  assets: "Classes of fixed assets",
  assetChoices: {
    "2020": "until 2022 (土地、房屋，通用设备 …)",
    "2023": "since 2023 (房屋和构筑物，设备 …)",
  },
  automaticTables: "Automatic (as in this workbook when carrying over)",
  create: "New standard workbook",
  carry: "Carry this workbook's figures over",
  carryHelp:
    "Carrying over fills in what is recognised in the open workbook, each figure with a note on where it came from. The open sheets stay as they are. Several project forms are carried over together, a sheet each.",
  making: "Making the workbook…",
  carried: (year, used) => `No framework of ${year} is at hand: that of ${used} is used.`,
  made: (framework, year, unit) => `${framework}; year ${year}; unit ${unit}.`,
  result: {
    "own-window":
      "The standard workbook is open in a window of its own and not saved yet: save it there. If no window came (the browser may have stopped it), save the file here and open it.",
    added: "The sheets of the standard workbook stand at the end of this workbook.",
    opened: "The new standard workbook is open.",
    none: "It cannot be opened from here. Save the file, then open it.",
    noSaving:
      "It cannot be opened from here, and the pane cannot save files. Use the web page, or add the sheets to this workbook.",
  },
  save: "Save as a file",
  add: "Add to this workbook",
  saved: (name) => `Saved “${name}” to the browser's downloads. If it is not there, press once more.`,
  badYear: "Write the year in four digits, such as 2024, or leave it empty.",
  fileName: (year, isProject) => `${isProject ? "项目自评表" : "标准工作簿"}-${year}.xlsx`,
  summary: (filled, missing, conflicts) =>
    `${filled} figures carried over; ${missing} not found; ${conflicts} contradicting.`,
  lists: {
    conflicts: "Contradicting, please verify",
    missing: "Not found, to be filled in",
    left: "Not carried over",
  },
  line: (subject, text) => `${subject}: ${text}`,
};
