import type { Messages } from "../messages";

const FORMULAS = { native: "native formulas", custom: "this product's functions" };

export const standard: Messages["standard"] = {
  help: {
    new: "make a standard workbook: forms, a score sheet that computes itself, a sheet of checks; optionally with another workbook's figures",
    framework: "id or file of the framework (default: the newest; that of the other workbook with --from)",
    unit: "unit of money (default: 万元; that of the other workbook with --from)",
    year: "the evaluated year (default: last year; that of the other workbook with --from)",
    department: "the department's name",
    formulas: "score by native formulas, or by this product's functions (which need the add-in)",
    procurement:
      "procurement by goods, works and services (kinds), or by project and buying unit (projects) (default: kinds; as in the other workbook with --from)",
    assets:
      "classes of fixed assets until 2022 (2020), or since 2023 (2023) (default: by the year; those of the other workbook with --from)",
    from: "carry this workbook's figures over",
    out: "write to this file (default: 标准工作簿-YEAR.xlsx)",
  },
  badYear: (given) => `“${given}” is no year; write four digits, such as 2024.`,
  projectFileName: (year) => `项目自评表-${year}`,
  fileName: (year) => `标准工作簿-${year}`,
  made: (framework, year, unit, formulas) =>
    `${framework}; year ${year}; unit ${unit}; scored by ${FORMULAS[formulas]}.`,
  carried: (file, filled, missing, conflicts) =>
    `Carried over from ${file}: ${filled} figures; not found: ${missing}; contradicting: ${conflicts}.`,
  lists: {
    conflicts: "Contradicting (one was taken, please verify):",
    missing: "Not found:",
    left: "Not carried over:",
  },
  line: (subject, text) => `  ${subject}: ${text}`,
  more: (count) => `  and ${count} more, on the workbook's sheet 带入情况.`,
};
