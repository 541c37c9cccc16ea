/** The formulas of a plan in a real calculation engine, and what the plan itself says that they give. */
import { DetailedCellError, HyperFormula, type RawCellContent } from "hyperformula";
import "../rules/spreadsheet";
import { refAddress, type CellValue } from "../../src/workbook/model";
import { eachCell } from "../../src/workbook/sheet";
import type { WorkbookPlan } from "../../src/workbook/plan";

/** HyperFormula knows TEXT only without groups of thousands; LibreOffice judges those (test/interop). */
const UNKNOWN_HERE = /TEXT\(/;

export interface Calculated {
  readonly cell: string;
  readonly formula: string;
  readonly planned: unknown;
  readonly calculated: unknown;
}

const plainError = (value: CellValue) =>
  typeof value === "object" && value !== null ? value.error : (value ?? "");

/** Every formula's result as planned and as calculated; errors as their text. */
export function calculate(plan: WorkbookPlan): Calculated[] {
  const sheets = Object.fromEntries(
    plan.sheets.map(({ sheet }) => {
      const rows: RawCellContent[][] = Array.from({ length: sheet.rowCount }, () =>
        Array.from({ length: sheet.columnCount }, () => null),
      );
      for (const { row, col, value, formula } of eachCell(sheet))
        rows[row]![col] = formula === undefined ? (value as RawCellContent) : `=${formula}`;
      return [sheet.name, rows];
    }),
  );
  const engine = HyperFormula.buildFromSheets(sheets, { licenseKey: "gpl-v3", smartRounding: false });
  const found = plan.sheets.flatMap(({ sheet }, index) =>
    [...eachCell(sheet)].flatMap(({ row, col, value, formula }): Calculated[] => {
      if (formula === undefined || UNKNOWN_HERE.test(formula)) return [];
      const result = engine.getCellValue({ sheet: index, row, col });
      const calculated = result instanceof DetailedCellError ? result.value : (result ?? "");
      const cell = `${sheet.name}!${refAddress({ sheet: sheet.name, row, col })}`;
      return [{ cell, formula, planned: plainError(value), calculated }];
    }),
  );
  engine.destroy();
  return found;
}

/** Where the plan and the engine differ; doubles may differ in their last digit. */
export function differences(plan: WorkbookPlan): Calculated[] {
  return calculate(plan).filter(({ planned, calculated }) => {
    if (typeof planned !== "number" || typeof calculated !== "number") return planned !== calculated;
    return Math.abs(planned - calculated) > 1e-12 * Math.max(1, Math.abs(planned));
  });
}
