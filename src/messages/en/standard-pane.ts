import type { StandardPaneWords } from "../pane-words";

export const standardPane: StandardPaneWords = {
  heading: "Standard workbook",
  about: "Figures, scores and checks in one workbook: each figure is typed once, the scores follow.",
  framework: "Framework",
  year: "Evaluated year",
  unit: "Unit of money",
  department: "Department",
  formulas: "Scored by",
  formulaChoices: {
    native: "native formulas (work on every computer; recommended)",
    custom: "this product's functions (need the add-in)",
  },
  create: "New standard workbook",
  carry: "Carry this workbook's figures over",
  carryAbout:
    "Filled in from what was recognised in the open workbook, each figure with a note on where it came from. The open workbook stays as it is.",
  busy: "Making the workbook…",
  added: "Added to the open workbook, as its last sheets.",
  opened: "The new standard workbook is open.",
  save: "Save as a file",
  saved: "Sheets cannot be added here. Save the file and open it.",
  badYear: "Write the year in four digits, such as 2024.",
  failed:
    "Nothing was made, and the open workbook is as it was. Please try again; if it fails again, save and reopen the workbook first.",
  summary: (filled, missing, conflicts) =>
    `${filled} figures carried over, ${missing} not found, ${conflicts} contradicting.`,
  lists: {
    conflicts: "Contradicting, please verify",
    missing: "Not found, to be filled in",
    left: "Not carried over",
  },
};
