/** Converts formulas with our functions: to native formulas, to values, or by re-entering them. */
import { findCalls, rewriteCalls } from "../../src/formulas/calls";
import { nativeWorkbookPlan } from "../../src/native";
import { isCellError, type CellRef, type CellValue, type Workbook } from "../../src/workbook/model";
import { cellAt, eachCell } from "../../src/workbook/sheet";
import type { CellChange } from "../../src/workbook/cell-change";

/**
 * native: for desks without the add-in; values: results only, without formulas; re-enter: cells that show
 * #NAME? because they were opened before the add-in was there go on doing so until their formula is entered again.
 */
export type ConversionKind = "native" | "values" | "re-enter";

export interface ConvertedCell {
  readonly change: CellChange;
  readonly before: string;
  readonly after: string;
}

export interface Conversion {
  readonly kind: ConversionKind;
  readonly cells: readonly ConvertedCell[];
  /** Cells that cannot be converted and stay as they are. */
  readonly kept: readonly CellRef[];
}

function valueText(value: CellValue): string {
  return isCellError(value) ? value.error : String(value ?? "");
}

/** Every formula with a call, as a person writes it: PERF.X, not the name that files store. */
function reEntered(workbook: Workbook): ConvertedCell[] {
  return workbook.sheets.flatMap((sheet) =>
    [...eachCell(sheet)].flatMap((cell): ConvertedCell[] => {
      if (cell.formula === undefined || findCalls(cell.formula).length === 0) return [];
      const formula = rewriteCalls(
        cell.formula,
        ({ id, args }) => `PERF.${id}(${args.map(({ text }) => text).join(",")})`,
      );
      const { row, col } = cell;
      const change = { sheet: sheet.name, row, col, formula };
      return [{ change, before: valueText(cell.value), after: `=${formula}` }];
    }),
  );
}

/** What would change, cell by cell; nothing is written. */
export function conversionOf(workbook: Workbook, kind: ConversionKind): Conversion {
  if (kind === "re-enter") return { kind, cells: reEntered(workbook), kept: [] };
  const plan = nativeWorkbookPlan(workbook, { values: kind === "values" });
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const cells = plan.changes.map(({ sheet, row, col, formula, value }): ConvertedCell => {
    const cell = cellAt(sheets.get(sheet), row, col);
    const kept = value === undefined ? (cell?.value ?? null) : value;
    return {
      change: { sheet, row, col, ...(formula === undefined ? { value: kept } : { formula }) },
      before: cell?.formula === undefined ? valueText(cell?.value ?? null) : `=${cell.formula}`,
      after: formula === undefined ? valueText(kept) : `=${formula}`,
    };
  });
  const kept = plan.kept.flatMap(({ sheet, row, col }) => (sheet === null ? [] : [{ sheet, row, col }]));
  return { kind, cells, kept };
}
