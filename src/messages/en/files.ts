import type { FileLimitName, FilesWords, ForeignKind } from "../files-words";

const foreign: Record<ForeignKind, string> = {
  word: "a Word document of the old kind (.doc)",
  presentation: "a presentation",
  zip: "a zip archive",
  pdf: "a PDF file",
  image: "a picture",
  rtf: "an RTF document",
  binary: "a file of unknown kind",
};

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MB`;
const count = (n: number): string => n.toLocaleString("en-US");

const limit: Record<FileLimitName, (allowed: number) => string> = {
  fileBytes: (n) => `it is larger than ${megabytes(n)}`,
  entries: (n) => `it has more than ${count(n)} parts inside`,
  inflatedBytes: (n) => `it unpacks to more than ${megabytes(n)}`,
  inflationRatio: (n) => `it unpacks to more than ${count(n)} times its size, like a zip bomb`,
  sheets: (n) => `it has more than ${count(n)} sheets`,
  cells: (n) => `it has more than ${count(n)} cells with content`,
  sharedStrings: (n) => `it has more than ${count(n)} texts`,
  merges: (n) => `it has more than ${count(n)} merged areas`,
  sharedFormulaText: (n) => `its shared formulas come to more than ${count(n)} characters`,
  comments: (n) => `it has more than ${count(n)} comments`,
  xmlDepth: (n) => `its parts are nested deeper than ${count(n)} levels`,
};

export const filesEn: FilesWords = {
  withoutNotes: (places) =>
    `Some notes are not in the copy (there is no such cell, or the sheet's own notes are damaged): ${places.join(", ")}. The marks are, and the findings sheet lists everything.`,
  problem(problem) {
    switch (problem.code) {
      case "empty":
        return "The file is empty: it holds nothing at all. Make sure that it was saved or downloaded completely and choose it again.";
      case "not-a-workbook":
        return problem.found === "word"
          ? `This cannot be read: it is ${foreign.word}. Open it in Word or WPS, save it as .docx and try again.`
          : `Not a workbook: this is ${foreign[problem.found]}, not a spreadsheet. ${problem.found === "zip" ? "Unpack it first, then choose" : "Choose"} an .xlsx, .xlsm, .xls, .csv or .docx file.`;
      case "unsupported-format":
        return `The .${problem.format} format cannot be read here. Open the workbook in Excel or WPS, save it as .xlsx and try again.`;
      case "encrypted":
        return "The workbook needs a password to open: its content is encrypted and cannot be read. Remove the password in Excel or WPS, save and try again.";
      case "signed":
        return "The workbook carries a digital signature: marks would make it invalid, so nothing was changed. Mark an unsigned copy.";
      case "truncated":
        return "The file is incomplete: it breaks off in the middle, perhaps a download or copy was interrupted. Fetch the file again.";
      case "corrupt":
        return problem.part === null
          ? "The file is damaged: its structure cannot be read. Open and repair it in Excel or WPS, save and try again."
          : `The file is damaged: its part "${problem.part}" cannot be read. Open and repair it in Excel or WPS, save and try again.`;
      case "no-tables":
        return problem.pictures === 0
          ? "This Word file has no table, so there is nothing to check. Choose the report that holds the score sheet, or the workbook itself."
          : `This Word file has no table, only pictures (${problem.pictures}): what is written in a picture cannot be read. Choose a report with the score sheet as a table, or the workbook itself.`;
      case "doctype":
        return `The file is unsafe: its part "${problem.part}" has a DOCTYPE, which no proper workbook has. Check where the file comes from, or save it anew in Excel.`;
      case "limit":
        return `The file is too large to handle: ${limit[problem.limit](problem.allowed)}. Keep only the score sheet and its supporting tables, save and try again.`;
      case "too-slow":
        return `The file cannot be read to its end: after ${problem.seconds} seconds it was not done, so it is probably damaged, and reading was stopped. Open it in Excel or WPS, save it as .xlsx and try again.`;
      case "too-much-memory":
        return `The file cannot be read: it would take more than ${problem.megabytes} MB of memory, so it is probably damaged, and reading was stopped. Open it in Excel or WPS, save it as .xlsx and try again.`;
      case "cannot-mark":
        return `Marks cannot be written into this file: the .${problem.format} format cannot be kept as it is. Save it as .xlsx first, or see the separate findings workbook.`;
      case "unsound-copy":
        return `No copy was written: read back before it was given away, its part "${problem.part}" could not be read, so the copy might not have opened. The original file is unchanged. Open the original in Excel or WPS, save it as .xlsx and try again.`;
    }
  },
};

/** @see ../zh-CN/files.ts */
export const otherFiles = (count: number, names: readonly string[]): string =>
  `${count} more ${count === 1 ? "file is" : "files are"} neither workbook nor Word report and not read: ${names.join(", ")}${count > names.length ? " …" : ""}. Where they hold score sheets: unpack archives first; for a PDF, ask the unit for the sheet that it was made from.`;
