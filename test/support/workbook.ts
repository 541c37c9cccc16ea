/** Small workbooks for tests, written as rows of values. */
import type { Cell, CellValue, Workbook } from "../../src/workbook/model";
import { makeSheet } from "../../src/workbook/sheet";
import { parseRange } from "../../src/workbook/address";

/** A value, or a value with a formula and/or a number format. */
export type CellSpec = CellValue | { v: CellValue; f?: string; nf?: string };

export interface SheetSpec {
  rows: readonly (readonly CellSpec[])[];
  /** "A1:C1" … */
  merges?: readonly string[];
  /** As the sheet numbers them: 1 is the first. */
  hiddenRows?: readonly number[];
}

function isDetailed(spec: CellSpec): spec is { v: CellValue; f?: string; nf?: string } {
  return typeof spec === "object" && spec !== null && "v" in spec;
}

/** `{ 评分表: { rows: [["指标", "得分"], ["预算执行率", 5.97]] } }` → a workbook. null and "" make no cell. */
export function makeWorkbook(sheets: Record<string, SheetSpec>): Workbook {
  return {
    date1904: false,
    definedNames: [],
    sheets: Object.entries(sheets).map(([name, spec]) => {
      const cells: Cell[] = [];
      spec.rows.forEach((values, row) =>
        values.forEach((given, col) => {
          if (given === null || given === "") return;
          const { v, f, nf } = isDetailed(given) ? given : { v: given, f: undefined, nf: undefined };
          cells.push({
            row,
            col,
            value: v,
            ...(f === undefined ? {} : { formula: f }),
            ...(nf === undefined ? {} : { numberFormat: nf }),
          });
        }),
      );
      return makeSheet(name, cells, {
        merges: (spec.merges ?? []).map((text) => parseRange(text)!),
        hiddenRows: new Set(spec.hiddenRows?.map((row) => row - 1)),
      });
    }),
  };
}
